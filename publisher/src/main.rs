//! The command `senthang`; `senthang --help` says what it does.

fn main() -> std::process::ExitCode {
    senthang::command::main()
}
