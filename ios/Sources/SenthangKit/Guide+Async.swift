@_exported import SenthangCore

/// The calls of `Guide` for tasks: they suspend where those of the library block, so they may be made
/// from the main actor. A task that is cancelled stops an update; what else has begun ends by itself, and each
/// says so.
extension Guide {
    /// Opens a profile, as `Guide.open(settings:)` does: a few milliseconds, and seconds for the first time, which
    /// takes the seed, also that of a newer app over what an older one brought. Once begun it is not stopped.
    ///
    /// - Throws: `OpenError`.
    public static func opened(_ settings: GuideSettings) async throws -> Guide {
        try await blocking(on: Blocking.jobs) { _ in try Guide.open(settings: settings) }
    }

    /// Asks off the main thread. Any question, or several of which one hangs on the other:
    ///
    /// ```swift
    /// let hotlines = try await guide.ask { try $0.hotlines(here: here) }
    /// ```
    ///
    /// Questions are answered one after the other, in the order in which they were asked. One whose task is
    /// cancelled before its turn is not asked: a search field cancels the task of the letter before.
    ///
    /// - Throws: what the question throws, `AskError` as a rule; `CancellationError` where it was not
    ///   asked.
    public func ask<Answer: Sendable>(
        _ question: @escaping @Sendable (Guide) throws -> Answer
    ) async throws -> Answer {
        try await blocking(on: Blocking.answers) { _ in try question(self) }
    }

    /// Takes what is new from the servers; minutes on a bad network. What has come when the task is cancelled is
    /// kept for the next time, and when this has thrown, the next one may begin.
    ///
    /// - Parameters:
    ///   - now: the device's clock, `Date().epochMillis`.
    ///   - onProgress: is told of progress, at most four times a second, the last always; on a thread of the library's
    ///     choice, so it must be quick, must not ask the guide, and goes to the main actor by itself.
    /// - Throws: `SyncError`; `CancellationError` in place of its `Cancelled`.
    public func sync(
        now: EpochMillis,
        onProgress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncReport {
        try await update(onProgress) { observer, cancel in
            try self.sync(now: now, observer: observer, cancel: cancel)
        }
    }

    /// Takes what is new from a file or a folder that a person brought, by the same checks; `path` is where it
    /// lies. In all else like `sync(now:onProgress:)`.
    public func importFrom(
        _ path: String,
        now: EpochMillis,
        onProgress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncReport {
        try await update(onProgress) { observer, cancel in
            try self.importFrom(path: path, now: now, observer: observer, cancel: cancel)
        }
    }

    /// Takes what the codes of a poster say, by the same checks. In all else like
    /// `sync(now:onProgress:)`.
    public func importPoster(
        _ scan: PosterScan,
        now: EpochMillis,
        onProgress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncReport {
        try await update(onProgress) { observer, cancel in
            try self.importPoster(scan: scan, now: now, observer: observer, cancel: cancel)
        }
    }

    /// Writes what is held into a bundle for another phone, at this path. Its length in bytes. Once begun it is
    /// not stopped.
    ///
    /// - Throws: `ExportError`.
    public func exportTo(_ to: String) async throws -> UInt64 {
        try await blocking(on: Blocking.jobs) { _ in try self.exportTo(to: to) }
    }

    private func update(
        _ onProgress: @escaping @Sendable (SyncProgress) -> Void,
        _ call: @escaping @Sendable (any SyncObserver, CancelToken) throws -> SyncReport
    ) async throws -> SyncReport {
        try await blocking(on: Blocking.jobs) { cancel in
            do {
                return try call(Observer(onProgress: onProgress), cancel)
            } catch SyncError.Cancelled {
                throw CancellationError()
            }
        }
    }
}

/// A closure as the library calls it.
private final class Observer: SyncObserver {
    private let tell: @Sendable (SyncProgress) -> Void

    init(onProgress: @escaping @Sendable (SyncProgress) -> Void) {
        tell = onProgress
    }

    func onProgress(progress: SyncProgress) {
        tell(progress)
    }
}
