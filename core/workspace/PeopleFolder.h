// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workspace/values/AccountSettings.h"
#include "workspace/values/LockValues.h"

#include <QList>

namespace shanke {

// Somebody who works on this PC, as known without opening their work.
struct PersonHere
{
    QString folder; // of their workspace
    QString name;
    UserId user;
    SchoolId school;
    QUrl server; // that could say who they are
    LockKind lock = LockKind::None;
};

// The people who share a PC. The first works in the folder itself, as where there is one person only;
// everybody else has a workspace of their own in its "people". Nobody is ever removed. A value, for any
// thread; reads a few small files at each call.
class PeopleFolder
{
public:
    explicit PeopleFolder(QString root) : m_root(std::move(root)) {}

    // By name, in the order of their characters. A folder that cannot be read is named after itself.
    QList<PersonHere> people() const;
    static PersonHere personIn(const QString& workspace);
    // Makes a workspace and says where. Precondition: this person works here already.
    Result<QString> add(const AccountSettings& account, const QString& password) const;

private:
    QString m_root;
};

} // namespace shanke
