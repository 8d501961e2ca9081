#!/usr/bin/env python3
"""Works hours.json out anew, by other ways than our program: check_hours.py hours.json [--js FOLDER] [--only-own]

1. Own: every minute of the calendar days around `now` is written into a table of local datetimes, day by day and
   rule by rule; no arithmetic on weeks. A rule takes the whole of each calendar day that it names away from the
   rules before it (OpenStreetMap specification, normal rule separator), the end of a night before included.
2. The crate opening-hours through PyPI's opening-hours-py, if it is installed.
3. opening_hours.js, the implementation that the OpenStreetMap wiki points to, if --js names a folder in whose
   node_modules it is (npm i opening_hours).
Prints a summary; exits 1 on a difference.
"""
import argparse, json, os, re, subprocess, sys
from datetime import date, datetime, timedelta, timezone

NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']  # date.weekday()
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
WD = '(?:' + '|'.join(NAMES) + ')'
DAYS = rf'{WD}(?:-{WD})?(?:,{WD}(?:-{WD})?)*'
FROM = r'(?:[01][0-9]|2[0-3]):[0-5][0-9]'   # specification: a time; 24:00 only ends a span
SPAN = rf'{FROM}-(?:{FROM}|24:00)'
RULE = re.compile(rf'(?:(?P<days>{DAYS}) )?(?P<times>off|{SPAN}(?:,{SPAN})*)')

class Refused(Exception):
    pass

def days_of(text):
    if text is None:
        return set(NAMES)
    named = set()
    for part in text.split(','):
        first, _, last = part.partition('-')
        day = first
        named.add(day)
        while last and day != last:  # walk on, over Sunday too
            day = NAMES[(NAMES.index(day) + 1) % 7]
            named.add(day)
    return named

def read(text):
    """Rules: (days, [(from, to)]) with times as text."""
    if text.strip() == '24/7':
        return [(set(NAMES), [('00:00', '24:00')])]
    rules = []
    for part in text.split(';'):
        match = RULE.fullmatch(part.strip())
        if not match:
            raise Refused(f'`{part}` is no rule')
        times = match['times']
        rules.append((days_of(match['days']), [] if times == 'off' else [tuple(s.split('-')) for s in times.split(',')]))
    return rules

def clock(day, text):
    midnight = datetime(day.year, day.month, day.day)
    return midnight + DAY if text == '24:00' else midnight + timedelta(hours=int(text[:2]), minutes=int(text[3:]))

TABLES = {}
def table(text, first, days):
    """{local minute: how many spans hold it} for calendar days from `first`."""
    key = (text, first, days)
    if key not in TABLES:
        rules, minutes = read(text), {}
        calendar = [first + k * DAY for k in range(-2, days)]  # two days before, for nights that reach in
        for named, spans in rules:
            mine = [day for day in calendar if NAMES[day.weekday()] in named]
            for day in mine:
                at = clock(day, '00:00')
                while at < clock(day, '24:00'):
                    minutes.pop(at, None)
                    at += MINUTE
            for day in mine:
                for start, end in spans:
                    at, stop = clock(day, start), clock(day, end)
                    if stop <= at:
                        stop += DAY
                    while at < stop:
                        minutes[at] = minutes.get(at, 0) + 1
                        at += MINUTE
        TABLES[key] = minutes
    return TABLES[key]

def zone(offset):
    sign = -1 if offset[0] == '-' else 1
    return timezone(sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[4:])))

SOME_DAY = date(2026, 11, 9)
def own(case):
    text = case['hours']
    if text is None:
        return {'state': 'not-known'}
    try:
        some = table(text, SOME_DAY, 16)
    except Refused:
        return {'refused': True}
    if any(count > 1 for count in some.values()) or not some:
        return {'refused': True}  # overlap; never open
    if 'now' not in case:
        return {'accepted': True}
    local = datetime.fromisoformat(case['now'].replace('Z', '+00:00')).astimezone(zone(case['offset'])).replace(tzinfo=None)
    minute = local.replace(second=0, microsecond=0)
    minutes = table(text, minute.date(), 16)
    last = clock(minute.date() + 14 * DAY, '00:00')
    is_open = minute in minutes
    at = minute
    while at < last and (at in minutes) == is_open:
        at += MINUTE
    if at >= last:
        return {'state': 'now', 'until': None} if is_open else {'state': 'never'}
    told = at.isoformat() + case['offset']
    return {'state': 'now', 'until': told} if is_open else {'state': 'later', 'opens': told}

def by_changes(case, local, is_open, change):
    """From a reader's state and its next changes; a change to the same state is none."""
    at = change(local)
    for _ in range(40):
        if at is None or at > local + 15 * DAY:
            at = None
            break
        if is_open(at) != is_open(local):
            break
        at = change(at)
    if is_open(local):
        return {'state': 'now', 'until': at and at.isoformat() + case['offset']}
    return {'state': 'later', 'opens': at.isoformat() + case['offset']} if at else {'state': 'never'}

def local_of(case):
    return datetime.fromisoformat(case['now'].replace('Z', '+00:00')).astimezone(zone(case['offset'])).replace(tzinfo=None)

def crate(cases):
    import opening_hours
    answers = {}
    for case in cases:
        if case['hours'] is None:
            continue
        try:
            hours = opening_hours.OpeningHours(case['hours'])
        except Exception:
            answers[case['id']] = {'refused': True}
            continue
        answers[case['id']] = {'accepted': True} if 'now' not in case else \
            by_changes(case, local_of(case), hours.is_open, hours.next_change)
    return answers

JS = r'''
const fs=require('fs');const O=require('opening_hours');const out={};
const iso=d=>d.toISOString().slice(0,19);
for(const c of JSON.parse(fs.readFileSync(0,'utf8'))){
  let o; try{o=new O(c.hours,null,{locale:'en'})}catch(e){out[c.id]={refused:true};continue}
  if(!c.local){out[c.id]={accepted:true};continue}
  const t=new Date(c.local+'Z'); const s=o.getState(t); let n=t,k=0;
  do{n=o.getNextChange(n)}while(n!==undefined&&o.getState(n)===s&&++k<40);
  if(n!==undefined&&n-t>15*864e5)n=undefined;
  const at=n===undefined?null:iso(n)+c.offset;
  out[c.id]=s?{state:'now',until:at}:(at?{state:'later',opens:at}:{state:'never'});
}
console.log(JSON.stringify(out));'''
def javascript(cases, folder):
    asked = [{'id': c['id'], 'hours': c['hours'], 'offset': c.get('offset'),
              'local': local_of(c).isoformat(timespec='milliseconds') if 'now' in c else None} for c in cases if c['hours'] is not None]
    run = subprocess.run(['node', '-e', JS], input=json.dumps(asked), capture_output=True, text=True, cwd=folder,
                         env={**os.environ, 'TZ': 'UTC', 'NODE_PATH': os.path.join(folder, 'node_modules')})
    if run.returncode:
        raise RuntimeError(run.stderr[-400:])
    return json.loads(run.stdout)

def main():
    asked = argparse.ArgumentParser()
    asked.add_argument('path')
    asked.add_argument('--js')
    asked.add_argument('--only-own', action='store_true')
    asked = asked.parse_args()
    vectors = json.load(open(asked.path, encoding='utf-8'))
    cases, unsettled = vectors['cases'], vectors.get('unsettled', [])
    every = cases + unsettled
    readers = {'own': {case['id']: own(case) for case in every}}
    missing = []
    if not asked.only_own:
        try:
            readers['crate'] = crate(every)
        except ImportError:
            missing.append('opening-hours-py is not installed')
        if asked.js:
            readers['js'] = javascript(every, asked.js)
        else:
            missing.append('opening_hours.js: no --js folder')
    differences, wider = 0, {}
    def differ(id, said):
        nonlocal differences
        differences += 1
        print(f'{id}: {said}')
    ids = [case['id'] for case in every]
    if len(ids) != len(set(ids)) or not cases:
        differ('-', 'no cases, or an id used twice')
    for case in every:
        settled = [case['expect']] if 'expect' in case else case['expect_any']
        for name, answers in readers.items():
            if case['id'] not in answers:
                continue
            got = answers[case['id']]
            if settled == [{'refused': True}]:
                # our part of the language is smaller than theirs: only the own reader has to refuse
                if got != {'refused': True}:
                    if name == 'own':
                        differ(case['id'], f'`{case["hours"]}` is not refused by {name}')
                    else:
                        wider.setdefault(name, []).append(case['hours'])
            elif got not in settled and name in case.get('known_to_differ', {}):
                print(f"note: {case['id']}: {name} says {got}: {case['known_to_differ'][name]}")
            elif got not in settled:
                differ(case['id'], f'`{case["hours"]}` at {case["now"]}: expected {settled}, {name} says {got}')
    kinds = {}
    for case in cases:
        kind = case['expect'].get('state', 'refused')
        kinds[kind] = kinds.get(kind, 0) + 1
    print(f'{len(cases)} cases ({", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items()))}) and {len(unsettled)} unsettled, '
          f'readers: {", ".join(readers)}; {differences} differences')
    for name, texts in wider.items():
        print(f'note: {name} takes {len(texts)} of the refused texts, its language is larger')
    for text in missing:
        print('note:', text)
    return 1 if differences else 0

if __name__ == '__main__':
    sys.exit(main())
