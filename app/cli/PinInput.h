// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workspace/values/LockValues.h"
#include "workspace/values/SealingKey.h"

#include <optional>

namespace shanke::cli {

// Where a PIN or passphrase comes from: a file, the environment (SHANKE_PIN), or the person at the terminal,
// whose typing is not shown. Never the command line, which every user of the machine can read.
class PinInput
{
public:
    // First line of `file`; empty for none.
    explicit PinInput(QString file = {}) : m_file(std::move(file)) {}

    // Empty when there is nobody to ask. ReadOnly: the file cannot be read.
    Result<QString> words(const QString& prompt) const;
    // Typed twice at a terminal. InvalidInput: they differ, or nobody gave any.
    Result<QString> newWords(const QString& file) const;
    // The key of the workspace in `folder`; none where it has no lock, or where a passphrase was not given.
    Result<std::optional<SealingKey>> keyOf(const QString& folder) const;

private:
    QString m_file;
};

} // namespace shanke::cli
