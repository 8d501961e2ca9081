#!/usr/bin/env python3
"""Compares dial.json with Google's libphonenumber (pip install phonenumbers): check_dial.py dial.json

Our program is not asked. What is dialled is worked out anew:
- inside its country, the digits of the number as libphonenumber reads it, formatted for that country;
- abroad, E.164 of the printed + form; and where a national form is printed too, it has to lead to the same
  E.164, also by format_out_of_country_calling_number from the network's country;
- short codes: libphonenumber may not take them for numbers of the plan, and no case gives them a + form.
Prints a summary; exits 1 on a difference.
"""
import json, re, sys
import phonenumbers as p
from phonenumbers import PhoneNumberFormat as F

NOTES = []

def reads(text, region=None):
    try:
        return p.parse(text, region)
    except p.NumberParseException:
        return None

def e164(number):
    plain = p.PhoneNumber(country_code=number.country_code, national_number=number.national_number,
                          italian_leading_zero=number.italian_leading_zero,
                          number_of_leading_zeros=number.number_of_leading_zeros)
    return p.format_number(plain, F.E164)

def without_extension(number):
    bare = p.PhoneNumber()
    bare.merge_from(number)
    bare.extension = None
    return bare

def digits(text):
    return p.normalize_digits_only(text)

def wanted(hotline, network):
    """How the line is called, from RFC 3966, E.164 and libphonenumber."""
    country, form, number, plus = (hotline.get(k) for k in ('country', 'form', 'number', 'international'))
    inside = network == country
    if form == 'short-code':
        if not inside:
            return {'how': 'not-from-here', 'display': number, 'country': country}
        code = ''.join(sign if sign in '*#' else digits(sign) for sign in number)
        return {'how': 'domestic', 'uri': 'tel:' + code.replace('#', '%23'), 'display': number}
    if inside and number:
        read = reads(number, country)
        return {'how': 'domestic', 'uri': 'tel:' + digits(p.format_number(without_extension(read), F.NATIONAL)) if read else None,
                'display': number}
    if plus:
        read = reads(plus)
        return {'how': 'international', 'uri': 'tel:' + e164(read) if read else None, 'display': plus}
    how = 'not-from-here' if hotline['from_abroad'] == 'no' else 'untested'
    return {'how': how, 'display': number, 'country': country}

def faults(case):
    hotline, network, expect = case['hotline'], case['network'], case['expect']
    country, number, plus = hotline['country'], hotline.get('number'), hotline.get('international')
    short = hotline['form'] == 'short-code'
    want = wanted(hotline, network)
    if want != expect:
        yield f'expected {expect}, worked out {want}'
    uri = expect.get('uri')
    if uri is not None and not re.fullmatch(r'tel:\+?(?:[0-9*]|%23)+', uri):
        yield f'{uri} is no tel: link of digits, *, %23 and a leading +'
    if (uri is None) != (expect['how'] in ('untested', 'not-from-here')):
        yield 'a link, and not callable; or callable, and no link'
    if uri and uri.startswith('tel:+'):
        read = reads(uri[4:])
        if read is None or not p.is_possible_number(read):
            yield f'{uri}: not possible'
        else:
            if not p.is_valid_number(read):
                yield f'{uri}: not in the plan'
            if not p.is_number_match(read, reads(plus)) in (p.MatchType.EXACT_MATCH, p.MatchType.NSN_MATCH, p.MatchType.SHORT_NSN_MATCH):
                yield f'{uri} and {plus} are two numbers'
            if country not in p.COUNTRY_CODE_TO_REGION_CODE[read.country_code]:
                yield f'{uri} is not of {country}'
    if short:
        if uri and uri.startswith('tel:+'):
            yield 'a short code with a + form'
        if not (3 <= len(digits(number)) <= 6):
            yield f'{number} is no short code'
        read = reads(digits(number), country)
        if read and p.is_valid_number(read):
            yield f'{number} is a number of the plan, not a short code'
        if digits(number) == number and network == country:
            short_read = reads(number, country)
            if short_read and not p.is_valid_short_number_for_region(short_read, country):
                NOTES.append(f'{country} {number}: not among the short numbers that libphonenumber knows')
    elif number and plus:
        inside, abroad = reads(number, country), reads(plus)
        if e164(inside) != e164(abroad):
            yield f'{number} is {e164(inside)}, {plus} is {e164(abroad)}'
        caller = network if network != country else ('US' if country != 'US' else 'LA')
        out = p.format_out_of_country_calling_number(without_extension(inside), caller)
        if not digits(out).endswith(e164(abroad)[1:]) and inside.country_code != p.country_code_for_region(caller):
            yield f'out of {caller} one dials {out}, the + form is {plus}'
    if not short and number and not p.is_valid_number(reads(number, country)):
        yield f'{number} is not in the plan of {country}'

def main(path):
    cases = json.load(open(path, encoding='utf-8'))['cases']
    found, ids, hows = 0, set(), {}
    for case in cases:
        hows[case['expect']['how']] = hows.get(case['expect']['how'], 0) + 1
        here = list(faults(case)) + (['id used twice'] if case['id'] in ids else [])
        ids.add(case['id'])
        found += len(here)
        for fault in here:
            print(f"{case['id']}: {fault}")
    print(f'{len(cases)} cases ({", ".join(f"{n} {how}" for how, n in sorted(hows.items()))}), {found} differences; '
          f'phonenumbers {p.__version__}')
    for note in sorted(set(NOTES)):
        print('note:', note)
    return 1 if found or not cases else 0

if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
