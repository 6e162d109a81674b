// Emoji by the names Slack writes them with. A modest table: what people at work use.
const TABLE = `
grinning 😀 smiley 😃 smile 😄 grin 😁 laughing 😆 satisfied 😆 sweat_smile 😅 joy 😂 rolling_on_the_floor_laughing 🤣
slightly_smiling_face 🙂 upside_down_face 🙃 wink 😉 blush 😊 innocent 😇 heart_eyes 😍 star-struck 🤩 kissing_heart 😘
yum 😋 stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜 hugging_face 🤗 shushing_face 🤫 thinking_face 🤔
zipper_mouth_face 🤐 face_with_raised_eyebrow 🤨 neutral_face 😐 expressionless 😑 no_mouth 😶 smirk 😏 unamused 😒
face_with_rolling_eyes 🙄 grimacing 😬 relieved 😌 pensive 😔 sleepy 😪 sleeping 😴 mask 😷 sneezing_face 🤧 hot_face 🥵
cold_face 🥶 dizzy_face 😵 exploding_head 🤯 face_with_cowboy_hat 🤠 partying_face 🥳 sunglasses 😎 nerd_face 🤓
confused 😕 worried 😟 slightly_frowning_face 🙁 open_mouth 😮 hushed 😯 astonished 😲 flushed 😳 pleading_face 🥺
frowning 😦 anguished 😧 fearful 😨 cold_sweat 😰 disappointed_relieved 😥 cry 😢 sob 😭 scream 😱 confounded 😖
persevere 😣 disappointed 😞 sweat 😓 weary 😩 tired_face 😫 yawning_face 🥱 triumph 😤 rage 😡 angry 😠 skull 💀
hankey 💩 ghost 👻 robot_face 🤖 see_no_evil 🙈 hear_no_evil 🙉 speak_no_evil 🙊 saluting_face 🫡 melting_face 🫠
wave 👋 raised_back_of_hand 🤚 hand ✋ raised_hand ✋ ok_hand 👌 pinching_hand 🤏 v ✌️ crossed_fingers 🤞 the_horns 🤘
call_me_hand 🤙 point_left 👈 point_right 👉 point_up_2 👆 point_down 👇 point_up ☝️ +1 👍 thumbsup 👍 -1 👎
thumbsdown 👎 fist ✊ facepunch 👊 punch 👊 clap 👏 raised_hands 🙌 open_hands 👐 palms_up_together 🤲 handshake 🤝
pray 🙏 writing_hand ✍️ muscle 💪 brain 🧠 eyes 👀 eye 👁️ ear 👂 lips 👄 baby 👶 child 🧒 woman 👩 man 👨 adult 🧑
older_adult 🧓 facepalm 🤦 shrug 🤷 person_frowning 🙍 raising_hand 🙋 bow 🙇 runner 🏃 walking 🚶 dancer 💃 ninja 🥷
technologist 🧑‍💻 teacher 🧑‍🏫 busts_in_silhouette 👥 bust_in_silhouette 👤 speaking_head_in_silhouette 🗣️ footprints 👣
heart ❤️ orange_heart 🧡 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 black_heart 🖤 white_heart 🤍
broken_heart 💔 two_hearts 💕 sparkling_heart 💖 heartpulse 💗 100 💯 anger 💢 boom 💥 collision 💥 dizzy 💫
sweat_drops 💦 dash 💨 zzz 💤 speech_balloon 💬 thought_balloon 💭 left_speech_bubble 🗨️ sparkles ✨ star ⭐ star2 🌟
fire 🔥 droplet 💧 ocean 🌊 sunny ☀️ partly_sunny ⛅ cloud ☁️ rain_cloud 🌧️ snowflake ❄️ rainbow 🌈 zap ⚡ umbrella ☔
earth_africa 🌍 earth_americas 🌎 earth_asia 🌏 globe_with_meridians 🌐 new_moon 🌑 full_moon 🌕 crescent_moon 🌙
dog 🐶 cat 🐱 mouse 🐭 rabbit 🐰 fox_face 🦊 bear 🐻 panda_face 🐼 koala 🐨 tiger 🐯 cow 🐮 pig 🐷 frog 🐸
monkey_face 🐵 chicken 🐔 penguin 🐧 bird 🐦 duck 🦆 owl 🦉 horse 🐴 unicorn_face 🦄 bee 🐝 honeybee 🐝 bug 🐛
butterfly 🦋 snail 🐌 ladybug 🐞 turtle 🐢 snake 🐍 octopus 🐙 fish 🐟 whale 🐳 dolphin 🐬 sloth 🦥 beaver 🦫
bouquet 💐 cherry_blossom 🌸 rose 🌹 sunflower 🌻 tulip 🌷 seedling 🌱 evergreen_tree 🌲 deciduous_tree 🌳 palm_tree 🌴
cactus 🌵 herb 🌿 four_leaf_clover 🍀 fallen_leaf 🍂 mushroom 🍄 apple 🍎 green_apple 🍏 pear 🍐 tangerine 🍊 lemon 🍋
banana 🍌 watermelon 🍉 grapes 🍇 strawberry 🍓 cherries 🍒 peach 🍑 avocado 🥑 bread 🍞 cheese_wedge 🧀 pizza 🍕
hamburger 🍔 fries 🍟 taco 🌮 burrito 🌯 egg 🥚 popcorn 🍿 rice 🍚 sushi 🍣 ramen 🍜 icecream 🍦 doughnut 🍩 cookie 🍪
birthday 🎂 cake 🍰 chocolate_bar 🍫 coffee ☕ tea 🍵 beer 🍺 beers 🍻 wine_glass 🍷 champagne 🍾 cup_with_straw 🥤
soccer ⚽ basketball 🏀 football 🏈 baseball ⚾ tennis 🎾 trophy 🏆 first_place_medal 🥇 second_place_medal 🥈
third_place_medal 🥉 medal 🎖️ dart 🎯 game_die 🎲 video_game 🎮 art 🎨 microphone 🎤 headphones 🎧 musical_note 🎵
guitar 🎸 clapper 🎬 ticket 🎫 circus_tent 🎪 bike 🚲 car 🚗 taxi 🚕 bus 🚌 ambulance 🚑 fire_engine 🚒 truck 🚚
tractor 🚜 train 🚆 airplane ✈️ rocket 🚀 helicopter 🚁 ship 🚢 boat ⛵ anchor ⚓ construction 🚧 vertical_traffic_light 🚦
world_map 🗺️ house 🏠 house_with_garden 🏡 office 🏢 school 🏫 hospital 🏥 bank 🏦 stadium 🏟️ tent ⛺ bridge_at_night 🌉
watch ⌚ iphone 📱 computer 💻 desktop_computer 🖥️ keyboard ⌨️ printer 🖨️ floppy_disk 💾 cd 💿 camera 📷 tv 📺
telephone_receiver 📞 phone ☎️ pager 📟 battery 🔋 electric_plug 🔌 bulb 💡 flashlight 🔦 candle 🕯️ wrench 🔧 hammer 🔨
hammer_and_wrench 🛠️ gear ⚙️ nut_and_bolt 🔩 link 🔗 chains ⛓️ toolbox 🧰 test_tube 🧪 microscope 🔬 telescope 🔭
syringe 💉 pill 💊 adhesive_bandage 🩹 door 🚪 bed 🛏️ couch_and_lamp 🛋️ broom 🧹 basket 🧺 key 🔑 old_key 🗝️ lock 🔒
unlock 🔓 closed_lock_with_key 🔐 shield 🛡️ gun 🔫 bomb 💣 moneybag 💰 dollar 💵 euro 💶 credit_card 💳 gem 💎
receipt 🧾 email 📧 envelope ✉️ incoming_envelope 📨 envelope_with_arrow 📩 inbox_tray 📥 outbox_tray 📤 package 📦
mailbox 📫 postbox 📮 ballot_box_with_ballot 🗳️ pencil2 ✏️ pencil 📝 memo 📝 black_nib ✒️ lower_left_fountain_pen 🖋️
briefcase 💼 file_folder 📁 open_file_folder 📂 card_index_dividers 🗂️ date 📅 calendar 📆 spiral_calendar_pad 🗓️
card_index 📇 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 clipboard 📋 pushpin 📌
round_pushpin 📍 paperclip 📎 linked_paperclips 🖇️ straight_ruler 📏 triangular_ruler 📐 scissors ✂️ wastebasket 🗑️
page_facing_up 📄 page_with_curl 📃 newspaper 📰 bookmark_tabs 📑 bookmark 🔖 label 🏷️ book 📖 books 📚 notebook 📓
ledger 📒 scroll 📜 mag 🔍 mag_right 🔎 bell 🔔 no_bell 🔕 mega 📣 loudspeaker 📢 speaker 🔈 mute 🔇 loud_sound 🔊
hourglass ⌛ hourglass_flowing_sand ⏳ alarm_clock ⏰ stopwatch ⏱️ timer_clock ⏲️ clock1 🕐 clock9 🕘 clock12 🕛
gift 🎁 balloon 🎈 tada 🎉 confetti_ball 🎊 jack_o_lantern 🎃 christmas_tree 🎄 fireworks 🎆 sparkler 🎇 ribbon 🎀
crown 👑 tophat 🎩 mortar_board 🎓 helmet_with_white_cross ⛑️ eyeglasses 👓 necktie 👔 shirt 👕 jeans 👖 dress 👗
shoe 👞 handbag 👜 school_satchel 🎒 ring 💍 lipstick 💄 white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️
x ❌ negative_squared_cross_mark ❎ heavy_plus_sign ➕ heavy_minus_sign ➖ heavy_division_sign ➗ question ❓
grey_question ❔ exclamation ❗ heavy_exclamation_mark ❗ bangbang ‼️ interrobang ⁉️ warning ⚠️ no_entry ⛔
no_entry_sign 🚫 octagonal_sign 🛑 o ⭕ radioactive_sign ☢️ recycle ♻️ information_source ℹ️ sos 🆘 new 🆕 free 🆓 up 🆙
cool 🆒 ok 🆗 ng 🆖 vs 🆚 hash #️⃣ zero 0️⃣ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣
keycap_ten 🔟 arrow_up ⬆️ arrow_down ⬇️ arrow_left ⬅️ arrow_right ➡️ arrow_upper_right ↗️ arrow_lower_right ↘️
arrows_counterclockwise 🔄 arrows_clockwise 🔃 leftwards_arrow_with_hook ↩️ arrow_right_hook ↪️ back 🔙 soon 🔜 end 🔚
arrow_forward ▶️ double_vertical_bar ⏸️ black_square_for_stop ⏹️ fast_forward ⏩ rewind ⏪ repeat 🔁 infinity ♾️
red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵
large_purple_circle 🟣 black_circle ⚫ white_circle ⚪ large_red_square 🟥 large_orange_square 🟧 large_yellow_square 🟨
large_green_square 🟩 large_blue_square 🟦 white_large_square ⬜ black_large_square ⬛ small_red_triangle 🔺
small_orange_diamond 🔸 small_blue_diamond 🔹 large_orange_diamond 🔶 large_blue_diamond 🔷 white_small_square ▫️
black_small_square ▪️ checkered_flag 🏁 triangular_flag_on_post 🚩 waving_white_flag 🏳️ rainbow-flag 🏳️‍🌈 pirate_flag 🏴‍☠️
flag-us 🇺🇸 us 🇺🇸 flag-ca 🇨🇦 flag-mx 🇲🇽 flag-gb 🇬🇧 gb 🇬🇧 flag-de 🇩🇪 de 🇩🇪 flag-fr 🇫🇷 fr 🇫🇷 flag-es 🇪🇸 flag-it 🇮🇹
flag-ie 🇮🇪 flag-nl 🇳🇱 flag-eu 🇪🇺 flag-br 🇧🇷 flag-in 🇮🇳 flag-jp 🇯🇵 jp 🇯🇵 flag-cn 🇨🇳 flag-ke 🇰🇪 flag-ng 🇳🇬 flag-za 🇿🇦`;

const words = TABLE.trim().split(/\s+/);
const BY_NAME = new Map();
for (let at = 0; at < words.length; at += 2) BY_NAME.set(words[at], words[at + 1]);

/** The character of an emoji name ("+1", "thumbsup::skin-tone-3"), or null when the table does not have it. */
export function emoji(name) {
  const [base, tone] = name.split("::skin-tone-");
  const character = BY_NAME.get(base);
  if (!character) return null;
  return tone >= 2 && tone <= 6 ? character.replace("\uFE0F", "") + String.fromCodePoint(0x1f3f9 + Number(tone))
    : character;
}

/** Names that hold what was typed, best first: [[name, character], …]. */
export function emojiLike(query, most) {
  const wanted = query.toLowerCase().replaceAll(":", "");
  const hits = [...BY_NAME].filter(([name]) => name.includes(wanted));
  hits.sort(([one], [other]) => other.startsWith(wanted) - one.startsWith(wanted));
  return hits.slice(0, most);
}

export const EVERYDAY = ["+1", "white_check_mark", "eyes", "heart", "tada", "raised_hands", "pray", "joy"];
