# Figures: numbers about people who came home or were found to be victims - what is counted and what is not.

figure-f-iom-returnees = Lao people who came home with help from IOM, by gender
    .counts = People from Laos who came back and got help from IOM (the International Organization for Migration). IOM counted them.
    .not-counted = It does not count people who came home without help from IOM. It does not tell how many were victims of trafficking. It is not the number of all people who were trafficked.

figure-f-iom-age = Lao people who came home with help from IOM, by age
    .counts = People from Laos who came back and got help from IOM (the International Organization for Migration). IOM counted them. Younger means { $younger-to } years old or less. Older means { $older-from } or more.
    .not-counted = The two IOM figures cover different times. This one starts in { $starts }. The one by gender starts in { $other-starts }. So the totals differ, and they must not be added up. It does not count people who came home without help from IOM, and it does not tell how many were victims of trafficking.

figure-f-victims-2021 = Victims of trafficking found by the government
    .counts = People whom the Lao government identified as victims of trafficking. { $foreigners } of them were from other countries. The number comes from a report of the United States Department of State of { $report }.
    .not-counted = It counts only victims whom the government identified. Others may not have been found. At that time only the central Anti-Trafficking Department of the police could formally say that someone is a victim.

group-women-and-girls = Women and girls
group-men-and-boys = Men and boys
group-younger = Younger
group-older = Older
group-women = Women
group-girls = Girls
group-men = Men
group-boys = Boys
