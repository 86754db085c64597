// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

namespace shanke {

// Where an administrator finds what the server of a school signs in with: a line for the settings of that
// server, with its account and password. Its owner alone can read it. It is written before the account is
// made, so that there is never an account whose password nobody knows, and is not replaced once it is there.
class PasswordFile
{
public:
    PasswordFile(QString path, UserId account) : m_path(std::move(path)), m_account(std::move(account)) {}

    bool isThere() const;
    // The password in it. InvalidInput for a file that is not of this account; ReadOnly.
    Result<QString> read() const;
    // The file with a new password. Precondition when a file is there; ReadOnly, DiskFull.
    Result<QString> make() const;

private:
    QString m_path;
    UserId m_account;
};

} // namespace shanke
