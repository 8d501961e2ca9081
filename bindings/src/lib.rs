//! The border: what Android, iOS and Python see of Senthang.
//!
//! A thin face over [`senthang_core`] and no logic of its own. Few objects (`Guide`, `CheckRun`,
//! `PosterScan`, `CancelToken`), immutable records, closed enums, one small error per job. Nothing is
//! async: every call blocks until it is done, and says how long that may be. See `docs/border.md`.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

mod asked;
mod check_run;
mod guide;
mod mirror;
mod poster;
mod sync;
mod troubles;

/// What a person tells crosses in buffers that uniffi frees: whatever is freed here is wiped first.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

uniffi::setup_scaffolding!("senthang_core");
