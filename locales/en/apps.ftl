# Apps: what the apps and the plain or printed pages say by themselves, in the order of the screens.

# first run: language, what works without a network, what is not collected
app-name = Senthang
start-about = For people from Laos: before you go away to work, while you are away, and when you are home again.
start-language = Choose your language
start-offline = This app works without the internet. The texts and the numbers are already on this phone.
start-network = You need the internet only for newer texts or to open a website. To call, the phone needs a mobile network.
start-not-collected = What we do not collect
start-no-account = You need no account. We do not ask for your name or your phone number.
start-no-place = The app does not use GPS to find where you are. You choose the country yourself.
start-no-answers = Your answers to questions are not sent to anyone.
start-careful = Others who use this phone may see this app and the list of calls.
start-draft = Many texts are drafts that nobody has checked yet. The app says so beside them.
start-next = Next
start-begin = Begin

# home and its doors
home-title = What do you need?
home-call = Call for help now
home-leave = I want to go away to work
home-away = I am away and need help
home-back = I am home again
home-others = I help others

# hotlines near me
call-title = Who you can call from here
call-country = The country where you are: { $country }
call-country-choose = In which country are you?
call-country-change = Change country
call-country-why = We ask because many short numbers work only inside one country.
call-need = What is it about?
call-open-now = Open now
call-my-language = Answers in my language
call-number = Call { $number }
call-copy = Copy the number
call-copied = Number copied
call-show = Show this number to someone
call-share = Share
call-no-answer = No answer? Try the next line.
call-no-phone = This device cannot make calls. Write down or copy the number, and call from a phone.
call-list-note = The call stays in this phone’s list of calls. You can delete it there.

# services, organisations, channels, prices, agencies, offers
services-title = Help and places to stay
services-who = Who needs help?
services-province = In which province?
services-district = In which district?
services-nearest = Nearest first
organisations-title = Who does what
channels-title = Ways to go and work
channels-destination = Where do you want to go?
channels-compare = Compare: with papers and without
prices-title = What it costs
prices-item = What for
prices-amount = How much
prices-payer = Who pays
prices-asked = What they ask you to pay
prices-above = { $amount } more than the official price
prices-not-comparable = These prices cannot be compared.
offers-title = Look at an offer
agencies-title = Ask about an agency
agencies-name = Name or phone number of the agency
agencies-not-listed = Not in our list of { $date }. That does not tell if it has a licence. Ask the labour office.

# self-checks: the answers stay on this phone, and only in its memory
checks-title = Questions to look at your own situation
checks-private = Your answers stay only in the memory of this phone. They are deleted when you end.
checks-start = Start the questions
checks-question = Question { $number }
checks-next = Next question
checks-end = End here and see the result
checks-result = Result
checks-keep = Keep the advice, without my answers
checks-keep-note = Others who use this phone may be able to read what you keep.
checks-delete = Delete my answers now
checks-deleted = Your answers are deleted.

# topics, rights, figures
topics-title = Topics
topics-stage = Where are you now on your way?
referral-title = What happens when you ask for help
rights-title = Your rights
rights-laws = What the law says
rights-wages = Wages
programmes-title = Programmes, past and running
figures-title = Figures
figures-chart = Show as a picture
figures-table = Show as a table

# cards: a sentence held up to somebody else
cards-title = Show this screen
cards-about = Choose a sentence. Hold the phone so that the other person can read it.
cards-language = Which language does the other person read?
cards-means = It says:

# search
search-field = Search a word, a place or a number
search-found = Found: { $count }
search-none = Nothing found. Try another word, or call and ask.
search-did-you-mean = Did you mean: { $word }?
search-help-first = If you are in danger, call first.

# settings
settings-title = Settings
settings-language = Language
settings-second = Second language
settings-second-none = None
settings-text-size = Text size
settings-text-smaller = Smaller
settings-text-larger = Larger
settings-updates = Newer content
settings-last-updated = Last updated: { $date }
settings-never-updated = Not updated yet. This content came with the app.
settings-update-now = Update now
settings-all-languages = Fetch the texts of all languages. Then the network does not show which language you read.
settings-storage = Space used on this phone: { $size }
settings-delete-kept = Delete all that I kept
settings-delete-ask = Delete it all? You cannot get it back.
settings-about = About this app, sources and licences

# what a text is: checked, in another language, old, whose (draft and outdated stand in screens)
text-reviewed = Checked by { $who } on { $date }
text-fallback = In { $language }, for there is no { $wanted } text yet.
text-old = This content is old: { $date }. Numbers and prices may have changed. Ask before you pay or travel.
text-publisher = Published by { $publisher }
text-differ = Two organisations say different things. Both are shown.
text-withdrawn = { $publisher } no longer publishes here. Its pages are hidden.

# outcomes of an update
update-running = Looking for newer content …
update-progress = { $done } of { $total }
update-cancel = Cancel
update-again = Try again
update-current = You have the newest content.
update-done = Updated. The content is now that of { $date }.
update-offline = No network. What is on this phone still works.
update-refused = The server did not answer as it should. Nothing was changed. Try again later.
update-untrusted = We cannot tell that this content comes from us, so it was not taken. Nothing was changed.
update-clock = The clock of this phone looks wrong. Set the date and the time, then try again.
update-too-new = The new content needs a newer app. What is on this phone still works.
update-no-space = Not enough space on this phone. Make space, then try again. Nothing was changed.
update-cancelled = Cancelled. Nothing was changed.
update-failed = The update did not work. Nothing was changed.
update-publisher = Nothing new from { $publisher } this time. Its earlier texts stay.
update-file = Take content from a memory card or another phone
update-scan = Scan the codes on a poster
update-scan-part = Part { $done } of { $total } is read. Scan the others, in any order.

# leaving quickly, hiding the app's name
exit-now = Leave quickly
exit-about = One touch closes this screen and deletes your answers. The phone may still show that the app was open.
exit-browser = This page may stay in the browser’s history. You can delete it there.
hide-title = Hide the app’s name
hide-about = The phone then shows another picture, and another name where the phone allows it. Someone who searches the phone can still find the app.
hide-name = Notebook
hide-undo = Show the name again

# printing, and the plain pages
print-title = Print
print-card = Small card
print-poster = Poster for a wall
print-slip = Slips to tear off
print-date = Content of { $date }. Numbers may have changed since.
print-careful = Think first: who may find this paper?
page-skip = Go to the text
page-languages = This page in other languages

# volunteers
outreach-tally = Count what I did
outreach-tally-about = Only counts. No names, and no notes about a person.
outreach-tally-talks = Talks
outreach-tally-cards = Cards and papers given
outreach-tally-add = Add one
outreach-tally-remove = Take one off
outreach-tally-reset = Start again from zero
outreach-hand-over = Hand over the phone
outreach-hand-over-about = Ask the person first. Let the person read and answer alone, if the person wants.
outreach-hand-back = Give the phone back. My answers are deleted.

# labels for buttons and for those who listen
label-play = Read this text aloud
label-pause = Pause
label-no-audio = No recording in { $language } yet
label-close = Close
label-more = Show more
label-menu = Menu
label-leaves-app = Opens outside this app

# errors in plain words
error-unknown = Something did not work, and we do not know why. Close the app, and open it again.
error-call = The call could not be started. Write the number down and dial it yourself.
error-content = The content on this phone is damaged. We take the content that came with the app.
error-kept = What you kept cannot be read now. It was put aside, not deleted.
error-file = This file or code is not from Senthang, or it is damaged.
error-camera = The camera cannot be used. Allow it in the phone’s settings.
