place-la = Laos
place-th = Thailand
place-la-vt = Vientiane
# broken: stands twice
place-la = Laos
place-th-10 = Bangkok
