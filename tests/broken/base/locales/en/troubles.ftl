# Troubles: why something did not work. The core has these texts inside, so that it can say them where nothing can be read. No facts stand in them.

# the app does not open
trouble-open-folder = The app cannot use the place on this phone where its texts are kept. Nothing was deleted there. Start the phone again, then open the app. To call for help you do not need this app: use the phone itself.
trouble-open-address = The app cannot open: an address in it is not written as it should be. That is a mistake of the app. Nothing was deleted on this phone. Get a newer version of the app. To call for help you do not need this app: use the phone itself.
trouble-open-too-new = What is kept on this phone was made by a newer version of this app. It is still there, but this version cannot read it. Get the newest version of the app. To call for help you do not need this app: use the phone itself.
trouble-open-no-space = This phone has too little free space to open the app. Nothing was deleted. Make space, then open the app again. To call for help you do not need this app: use the phone itself.
trouble-open-read-only = The app cannot write where its texts are kept. Nothing was deleted there. Start the phone again, then open the app. To call for help you do not need this app: use the phone itself.
trouble-open-inner = The app could not open. We do not know why. Do not delete the app: that would also delete what you kept in it. Start the phone again, then open the app. To call for help you do not need this app: use the phone itself.

# what was asked cannot be answered
trouble-ask-empty = There are no texts and numbers in this app yet. Update first: from the internet, a memory card or another phone. The app can already show an emergency number.
trouble-ask-place = The app does not know this place. Nothing was changed. Choose a country or a province from the list.
trouble-ask-check = The app does not have these questions. An update may have changed them. Choose other questions from the list.
trouble-ask-damaged = The texts in this app are damaged. The app can still show an emergency number. Update again: from the internet, a memory card or another phone.
trouble-ask-inner = The app could not read its texts. We do not know why. The app can still show an emergency number. Try again. If that does not help, start the phone again.

# what was told of an offer or a price
trouble-offer-word = The app does not know this answer. The other answers were not changed. Choose an answer from the list.
trouble-offer-number = This number is too small or too large for the app. The other answers were not changed. Look at the number again.
trouble-offer-money = The app cannot read this amount of money. The other answers were not changed. Write the amount with digits and choose the currency.
trouble-offer-place = The app does not know this place. The other answers were not changed. Choose a country or a province from the list.

# questions about one’s own situation
trouble-check-question = The app cannot find this question. Your other answers are still here. Go back and go on from there.
trouble-check-choice = The app does not know this answer. Your other answers are still here. Choose an answer that is shown.

# an update
trouble-sync-off = This app has no address from which it can update. What is on this phone stays and still works, the emergency numbers too. You can take an update from a memory card, another phone or a poster.
trouble-sync-busy = An update is running already. What is on this phone stays and still works, the emergency numbers too. Wait until the update has ended.
trouble-sync-offline = The update did not come: there is no network, or nothing answers. What is on this phone stays and still works, the emergency numbers too. Try again later.
trouble-sync-refused = The server (the computer that keeps the texts) did not give the update. What is on this phone stays and still works, the emergency numbers too. Try again later.
trouble-sync-later = The server (the computer that keeps the texts) has much to do now. What is on this phone stays and still works, the emergency numbers too. Try again later.
trouble-sync-no-content = This is no update that the app can read, or it is damaged. What is on this phone stays and still works, the emergency numbers too. Ask for it again, or take another update.
trouble-sync-untrusted = Take care! This update was refused. Nobody that the app knows vouches for it. It may be false. Do not trust it, and do not trust whoever gave it to you. What is on this phone stays and still works, the emergency numbers too. Take an update from somewhere else.
trouble-sync-expired = This update is too old, or the clock of this phone is wrong. What is on this phone stays and still works, the emergency numbers too. Check the date and the time of this phone, then try again.
trouble-sync-too-new = This update needs a newer version of the app. What is on this phone stays and still works, the emergency numbers too. Get the newest version of the app.
trouble-sync-no-space = This phone has too little free space for the update. What is on this phone stays and still works, the emergency numbers too. Make space, then try again.
trouble-sync-read-only = The app cannot write where its texts are kept, so it cannot update. What is on this phone stays and still works, the emergency numbers too. Start the phone again, then try again.
trouble-sync-cancelled = The update was stopped. What is on this phone stays and still works, the emergency numbers too. What has come already is kept for the next update.
trouble-sync-inner = The update did not work. We do not know why. What is on this phone stays and still works, the emergency numbers too. Try again later.

# codes on a poster
trouble-scan-not-ours = This code is not for this app. The codes that you scanned before are still here. Scan the codes on the poster.
trouble-scan-too-new = This code needs a newer version of the app. What is on this phone stays. Get the newest version of the app.
trouble-scan-torn = The whole code could not be read. What is on this phone stays. Hold the phone still and scan the code again.
trouble-scan-other-poster = This code is from another poster. The codes that you scanned before are still here. Scan the codes of the same poster, or start again.

# giving on what is here
trouble-export-nothing = There is nothing in this app yet that you could give on. Update first, then try again.
trouble-export-no-space = There is too little free space for the file. What is on this phone stays. Make space, then try again.
trouble-export-file = The file could not be written. What is on this phone stays. Choose another place for it, then try again.
trouble-export-inner = The file could not be made. We do not know why. What is on this phone stays. Try again.

# showing how far it is
trouble-observer-failed = The app could not show how far the update is. What is on this phone stays and still works. Open the app again, then update again.
