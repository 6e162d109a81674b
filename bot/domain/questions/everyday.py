"""Everyday words: none of them is a typo, and none says much where a posting does not use it."""

from __future__ import annotations

from bot.domain.questions.words import words

EVERYDAY_WORDS = frozenset(
    words(
        """
            able accept across actually address adult adults agree along always amount animal another anybody
            answer anymore area around arrive article attend away back bank base basic become begin behind
            believe best better book books box break bring brought build building business busy call called camp
            cannot care case cause center centre chance change check child children choose city class clean
            clear close code cold come coming common community complete cook cost could count country couple
            course cover create current daily data date deal decide describe different difficult doing done down
            drop duty early easy else email enough enter evening event every exact explain extra face fact fall
            family farm fast feel field file fill find fine finish first fit fly follow food forget form found
            free friend from fully fund further future game gave general getting girl give glad goal gone good
            great green ground group grow guess guide half hand handle happen happy hard have head health hear
            heavy held help here high hold home hope hour house huge idea important inside interest into issue
            item join keep kept kid kids kind kitchen know land language large last late later lead learn least
            leave left legal less letter level library life light like line list listen little live living local
            long look lose loss love made mail main make many mark matter mean means media meet member middle
            might mind minute miss model money month more morning most mother move moving much must name near
            need never news next nice night none normal north note nothing notice number offer office often
            older once online only open option order other ours outside over owner page paid paper parent part
            party pass past people perform perhaps person phone pick piece place plan plant play please plus
            point police policy poor possible power present press pretty price print private problem process
            program project public pull push quick quickly quiet quite raise range rather reach read ready real
            really reason receive record related relevant rely remain remember rent repeat reply rest result
            return rest right rule safe said same save school science season second section seem seen self sell
            send senior serious serve service seven several share shift short show side sign simple since single
            skill small smart social some soon sort sound source south space speak special spend spent staff
            stand start state stay step still stop store story street strong student study stuff such suit
            summer support sure system table take taken talk task teach team tell tend term test text thank
            their them then there these they thing think third those though three through time today together
            told took tool total town track train travel tree trial true trust turn type under unit until upon
            used useful user usual usually value very visit voice wait walk want water wear week welcome well
            went west what when where which while white whole whom whose wide will window wish with within woman
            women wonder word work world worry worth would write wrong year young your yours youth zone january
            february march april may june july august september october november december monday tuesday
            wednesday thursday friday saturday sunday
        """
    )
)
