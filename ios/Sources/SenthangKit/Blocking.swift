import Dispatch
import SenthangCore

/// Where calls block. Not on Swift's own threads: there is one for each core, and two calls that wait for a network
/// would stop all tasks of a phone with two.
enum Blocking {
    /// Answers: they wait for each other in the library anyway, a few milliseconds each.
    static let answers = DispatchQueue(label: "org.senthang.answers", qos: .userInitiated)

    /// What takes seconds or minutes, and must not make an answer wait.
    static let jobs = DispatchQueue(label: "org.senthang.jobs", qos: .utility, attributes: .concurrent)
}

/// Runs `call` on `queue`, and suspends until it returns. A call whose task is cancelled while it waits for its turn
/// is not made; `call` is given the token to stop it later.
func blocking<Value: Sendable>(
    on queue: DispatchQueue,
    _ call: @escaping @Sendable (CancelToken) throws -> Value
) async throws -> Value {
    let cancel = CancelToken()
    return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        if cancel.isCancelled() { throw CancellationError() }
                        return try call(cancel)
                    })
            }
        }
    } onCancel: {
        cancel.cancel()
    }
}
