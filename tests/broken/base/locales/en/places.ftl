place-la = Laos
place-th = Thailand
place-la-vt = Vientiane
place-th-10 = Bangkok
