//! Numbers: the form that a record claims against what the dial plans say (libphonenumber).

use phonenumber::{Mode, PhoneNumber, country};
use senthang_core::model::{Form, FromAbroad, Hotline, OtherKind};

/// Something wrong with a number.
pub(super) struct Trouble {
    pub(super) path: String,
    pub(super) what: String,
    pub(super) help: &'static str,
}

const SHORT: &str =
    "a short code has 3 to 5 digits, perhaps with # before them, and no form for other countries";

pub(super) fn hotline(hotline: &Hotline) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    let mut find =
        |path: &str, what: String, help| troubles.push(Trouble { path: path.to_owned(), what, help });
    match (hotline.form, &hotline.number) {
        (Form::ShortCode, Some(number)) => {
            if !is_short_code(number) {
                find("number", format!("`{number}` is no short code"), SHORT);
            }
            if hotline.international.is_some() || hotline.from_abroad == FromAbroad::Yes {
                find(
                    "form",
                    format!("`{number}` is a short code, and given a form for other countries"),
                    SHORT,
                );
            }
        }
        (Form::National, Some(number)) => {
            if let Some(what) = national(number, &hotline.country) {
                find("number", what, "write it as it is dialled inside the country");
            }
        }
        (Form::International, None) => {}
        (Form::International, Some(_)) => {
            find(
                "form",
                "form is international, and there is a number".into(),
                "a number that is dialled inside the country makes it national",
            );
        }
        (_, None) => {
            find("form", "a line without a number".into(), "give the number, or make the form international");
        }
        (Form::Unknown, _) => {}
    }
    match &hotline.international {
        Some(number) => {
            if let Some(what) = international(number) {
                find("international", what, "write it as +856 21 251 128");
            }
            if hotline.form != Form::ShortCode && hotline.from_abroad != FromAbroad::Yes {
                find(
                    "from_abroad",
                    "an international form, and not callable from abroad".into(),
                    "from_abroad is yes where a source prints a form for it",
                );
            }
        }
        None if hotline.from_abroad == FromAbroad::Yes => {
            find(
                "from_abroad",
                "callable from abroad, and no form to call".into(),
                "give the international form, or say not-stated",
            );
        }
        None if hotline.form == Form::International => {
            find(
                "form",
                "form is international, and no international form is given".into(),
                "give it as printed",
            );
        }
        None => {}
    }
    if let Some(what) = differ(hotline) {
        find("international", what, "one line has one number: write both forms of it as printed");
    }
    for (place, other) in hotline.other.iter().enumerate() {
        if let Some(what) = other_way(other.kind, &other.at, &hotline.country) {
            find(
                &format!("other.{place}"),
                what,
                "write it as printed: a number, https://…, an office's mail address",
            );
        }
    }
    troubles
}

fn is_short_code(number: &str) -> bool {
    let digits = number.strip_prefix('#').unwrap_or(number);
    (3..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits with the signs that people print between them.
fn is_dialled(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    digits >= 3 && number.bytes().all(|byte| byte.is_ascii_digit() || b" -()".contains(&byte))
}

/// The digits of a number, without the signs that people print between them.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// What is wrong with a number as it is dialled inside a country.
fn national(number: &str, region: &str) -> Option<String> {
    if !is_dialled(number) {
        return Some(format!("`{number}` is no number"));
    }
    let region: country::Id = region.parse().ok()?;
    let Some(parsed) = phonenumber::parse(Some(region), number).ok().filter(PhoneNumber::is_valid) else {
        return Some(format!("`{number}` is no number of {region:?}'s dial plan"));
    };
    // without its trunk prefix, or with the country's code, it would ring elsewhere or nowhere
    let plan = parsed.format().mode(Mode::National).to_string();
    (digits(&plan) != digits(number)).then(|| format!("`{number}` is dialled as `{plan}` inside the country"))
}

/// What is wrong with an international number.
pub(super) fn international(number: &str) -> Option<String> {
    let printed = number
        .strip_prefix('+')
        .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || b" -".contains(&byte)));
    match phonenumber::parse(None, number) {
        Ok(parsed) if printed && parsed.is_valid() => None,
        _ => Some(format!("`{number}` is no international number")),
    }
}

/// What is wrong with two forms of one number.
fn differ(hotline: &Hotline) -> Option<String> {
    let region: country::Id = hotline.country.parse().ok()?;
    let international = hotline.international.as_ref()?;
    let abroad = phonenumber::parse(None, international).ok()?;
    if abroad.country().id() != Some(region) {
        return Some(format!("`{international}` is no number of {region:?}"));
    }
    let number = hotline.number.as_ref()?;
    let inside = phonenumber::parse(Some(region), number).ok()?;
    let e164 = |number: &PhoneNumber| number.format().mode(Mode::E164).to_string();
    (e164(&inside) != e164(&abroad)).then(|| format!("`{number}` and `{international}` are two numbers"))
}

/// What is wrong with a further way. A text message may go to a short code.
fn other_way(kind: OtherKind, at: &str, country: &str) -> Option<String> {
    let number = || if at.starts_with('+') { international(at) } else { national(at, country) };
    let fits = match kind {
        OtherKind::Web | OtherKind::Chat => super::facts::is_web(at),
        OtherKind::Mail => {
            at.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
        }
        OtherKind::Sms if is_short_code(at) => true,
        OtherKind::Sms | OtherKind::Whatsapp | OtherKind::Phone => return number(),
        OtherKind::Unknown => true,
    };
    (!fits).then(|| format!("`{at}` cannot be reached by {kind}"))
}
