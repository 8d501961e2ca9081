//! Whom to call where no line is for just this: "call the police" must not be all that is said to
//! somebody without papers.

use super::hotlines::Callable;
use crate::model::Need;

/// What lines for whoever is in trouble help with: they may know who helps with what no line is for.
const TROUBLE: [Need; 2] = [Need::Trafficking, Need::Counselling];

/// Whether it is for whoever is in trouble.
pub(super) fn is_for_trouble<T: Callable>(line: &T) -> bool {
    TROUBLE.iter().any(|need| line.needs().contains(need))
}

/// Whether it is the police, an ambulance or the fire brigade, whatever else it helps with.
pub(super) fn is_emergency<T: Callable>(line: &T) -> bool {
    line.needs().iter().any(|need| need.is_emergency())
}

/// Who stands in where those who help are emergency lines only: the lines for whoever is in trouble
/// that can be called from here, those of this country first; without any, whoever else can be called.
/// Nobody where one of `helping` is no emergency line.
pub(super) fn stand_ins<'a, T: Callable>(helping: &[&'a T], lines: &'a [T]) -> Vec<&'a T> {
    if helping.iter().any(|line| !is_emergency(*line)) {
        return Vec::new();
    }
    let others = || lines.iter().filter(|line| line.helps_here() && !is_emergency(*line));
    let trouble = |line: &T| TROUBLE.iter().position(|need| line.needs().contains(need));
    let mut chosen: Vec<&T> = others().filter(|line| trouble(line).is_some()).collect();
    chosen.sort_by_key(|line| (!line.is_inside(), trouble(line)));
    if chosen.is_empty() { others().collect() } else { chosen }
}

/// Whom to call about a need: who helps with it, else who stands in, else whoever can be called.
pub(super) fn for_need<T: Callable>(lines: &[T], need: Option<Need>) -> Vec<&T> {
    let callable = || lines.iter().filter(|line| line.helps_here());
    let helps = |line: &&T| need.is_some_and(|need| line.needs().contains(&need));
    let mut chosen: Vec<&T> = callable().filter(helps).collect();
    chosen.extend(stand_ins(&chosen, lines));
    or_anybody(chosen, lines)
}

/// Those who were chosen, or without any whoever can be called: nobody is left alone.
pub(super) fn or_anybody<'a, T: Callable>(chosen: Vec<&'a T>, lines: &'a [T]) -> Vec<&'a T> {
    if chosen.is_empty() { lines.iter().filter(|line| line.helps_here()).collect() } else { chosen }
}

/// Whether none of these lines but emergency lines helps with one of these needs.
pub(super) fn is_nobody_for<T: Callable>(lines: &[&T], needs: &[Need]) -> bool {
    let helps = |line: &&T| !is_emergency(*line) && needs.iter().any(|need| line.needs().contains(need));
    !lines.iter().any(helps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    struct Line(&'static str, bool, Vec<Need>);

    impl Callable for Line {
        fn helps_here(&self) -> bool {
            !self.0.starts_with("far")
        }

        fn is_inside(&self) -> bool {
            self.1
        }

        fn needs(&self) -> &[Need] {
            &self.2
        }

        fn answers_now(&self) -> bool {
            true
        }
    }

    fn names(lines: &[&Line]) -> Vec<&'static str> {
        lines.iter().map(|line| line.0).collect()
    }

    #[test]
    fn the_police_are_never_the_only_ones_where_others_can_be_called() {
        let lines = [
            Line("police", true, vec![Need::Police, Need::Trafficking]),
            Line("far-labour", true, vec![Need::Labour]),
            Line("abroad", false, vec![Need::Trafficking]),
            Line("talk", true, vec![Need::Counselling]),
            Line("embassy", true, vec![Need::Consular]),
        ];
        assert_eq!(names(&for_need(&lines, Some(Need::Labour))), ["talk", "abroad"]);
        assert_eq!(names(&for_need(&lines, Some(Need::Police))), ["police", "talk", "abroad"]);
        assert_eq!(names(&for_need(&lines, Some(Need::Consular))), ["embassy"]);
        assert_eq!(names(&for_need(&lines[..2], Some(Need::Labour))), ["police"], "somebody, then");
        let others = [&lines[0], &lines[4]].map(|line| Line(line.0, line.1, line.2.clone()));
        assert_eq!(names(&for_need(&others, Some(Need::Labour))), ["embassy"]);
        assert!(is_nobody_for(&[&lines[0]], &[Need::Trafficking]));
        assert!(!is_nobody_for(&[&lines[0], &lines[2]], &[Need::Labour, Need::Trafficking]));
    }
}
