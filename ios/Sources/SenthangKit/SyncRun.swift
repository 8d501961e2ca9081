import SenthangCore

extension Guide {
    /// Begins a sync, and tells of it as it goes:
    ///
    /// ```swift
    /// let run = guide.startSync(now: Date().epochMillis)
    /// for await progress in run.progress { show(progress) }
    /// show(try await run.report)
    /// ```
    public func startSync(now: EpochMillis) -> SyncRun {
        SyncRun { onProgress in try await self.sync(now: now, onProgress: onProgress) }
    }
}

/// A sync that is under way. It is stopped by ``cancel()``, by cancelling a task that reads ``progress`` or waits for
/// ``report``, and by letting go of both the run and its progress. What has come is kept for the next time.
public struct SyncRun: Sendable {
    /// Where the sync stands; it ends with the sync. For one reader, and one who is slow is told the newest only.
    public let progress: AsyncStream<SyncProgress>

    private let task: Task<SyncReport, any Error>

    init(_ sync: @escaping @Sendable (@escaping @Sendable (SyncProgress) -> Void) async throws -> SyncReport) {
        let (progress, told) = AsyncStream.makeStream(of: SyncProgress.self, bufferingPolicy: .bufferingNewest(1))
        let task = Task {
            defer { told.finish() }
            return try await sync { told.yield($0) }
        }
        told.onTermination = { end in
            if case .cancelled = end { task.cancel() }
        }
        (self.progress, self.task) = (progress, task)
    }

    /// How the sync ended: waits for that. When it throws `CancellationError`, the sync is over, and another may begin.
    ///
    /// - Throws: `SyncError`, or `CancellationError` in place of its `Cancelled`.
    public var report: SyncReport {
        get async throws {
            // whoever waits for the report holds the run
            defer { withExtendedLifetime(progress) {} }
            return try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }

    /// Stops the sync, soon.
    public func cancel() {
        task.cancel()
    }
}
