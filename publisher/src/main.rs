fn main() -> std::process::ExitCode {
    senthang::command::main()
}
