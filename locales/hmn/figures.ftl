# Figures: numbers about people who came home or were found to be victims - what is counted and what is not.

figure-f-iom-returnees = Neeg Los Tsuas uas IOM pab rov los tsev, faib ua poj niam thiab txiv neej
    .counts = Cov neeg Los Tsuas uas rov los thiab tau kev pab ntawm IOM (International Organization for Migration). IOM yog tus suav.
    .not-counted = Tsis suav cov neeg uas rov los tsev es IOM tsis tau pab. Tsis qhia tias muaj pes tsawg leej raug kev lag luam tib neeg. Nws tsis yog tag nrho cov neeg uas raug kev lag luam tib neeg.

figure-f-iom-age = Neeg Los Tsuas uas IOM pab rov los tsev, faib raws hnub nyoog
    .counts = Cov neeg Los Tsuas uas rov los thiab tau kev pab ntawm IOM (International Organization for Migration). IOM yog tus suav. Cov yau dua yog cov muaj { $younger-to } xyoo rov hauv. Cov laus dua yog cov muaj { $older-from } xyoo rov saud.
    .not-counted = IOM ob qho lej no suav ob lub sij hawm sib txawv. Qhov no pib xyoo { $starts }. Qhov faib ua poj niam thiab txiv neej pib xyoo { $other-starts }. Yog li ntawd tag nrho tsis sib xws, thiab tsis txhob muab ob qho sib ntxiv. Tsis suav cov neeg uas rov los tsev es IOM tsis tau pab, thiab tsis qhia tias muaj pes tsawg leej raug kev lag luam tib neeg.

figure-f-victims-2021 = Cov neeg raug kev lag luam tib neeg uas tsoom fwv nrhiav pom
    .counts = Cov neeg uas tsoom fwv Los Tsuas txiav txim tias raug kev lag luam tib neeg. { $foreigners } leej ntawm lawv yog neeg lwm lub teb chaws. Tus lej no los ntawm daim ntawv qhia ntawm United States Department of State (tsoom fwv Mes Kas) xyoo { $report }.
    .not-counted = Suav cov uas tsoom fwv txiav txim tias raug xwb. Tej zaum tseem muaj lwm tus uas tsis tau nrhiav pom. Lub sij hawm ntawd, tsuas yog tub ceev xwm lub hoob kas loj tiv thaiv kev lag luam tib neeg (Anti-Trafficking Department) thiaj txiav txim tau raws cai tias leej twg raug.

group-women-and-girls = Poj niam thiab me nyuam ntxhais
group-men-and-boys = Txiv neej thiab me nyuam tub
group-younger = Cov yau dua
group-older = Cov laus dua
group-women = Poj niam
group-girls = Me nyuam ntxhais
group-men = Txiv neej
group-boys = Me nyuam tub
