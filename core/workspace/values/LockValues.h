// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// What a workspace asks for. A PIN is asked for before the workspace opens. A passphrase is needed only for
// the secrets (sign-in, device key), so work goes on without it.
enum class LockKind { None, Pin, Passphrase };

// What a person decides about their lock.
struct LockWish
{
    LockKind kind = LockKind::Pin;
    QString words;
};

// Where the secrets of a workspace are, as found at the last look.
enum class SecretPlace {
    Keychain,     // of the desktop
    SealedFile,   // beside the workspace, sealed with what the person chose
    UntilRestart, // in the memory of this PC
};

// How a workspace is locked, and where its secrets are.
struct LockState
{
    LockKind kind = LockKind::None;
    bool isDamaged = false; // its file cannot be read: nobody can open it any more
    SecretPlace place = SecretPlace::UntilRestart;
};

constexpr qsizetype LeastPinCharacters = 4;
// From this length on, words hold against somebody who has a copy of the disk; shorter ones seal only what is
// in a keychain or in memory as well.
constexpr qsizetype LeastPassphraseCharacters = 10;
constexpr qsizetype MostLockCharacters = 200;

} // namespace shanke
