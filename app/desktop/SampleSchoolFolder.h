// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeSetup.h"
#include "base/Result.h"
#include "base/StrongId.h"
#include "node/NodeUsers.h"

#include <QDate>
#include <QUrl>

namespace shanke {

// Somebody who works at the sample school, on a PC of their own.
struct SamplePerson
{
    UserId user;
    QString pc; // name of the workspace's folder
};

// The folder of a sample school: the databases of its node, full of a school in the middle of a term, and a
// workspace for each of three PCs that fill themselves by synchronising. A value; make() does the work and
// may run in any thread.
class SampleSchoolFolder
{
public:
    explicit SampleSchoolFolder(const QString& folder) : m_folder(folder) {}

    // Does nothing when the school is there. What an interrupted start left is made again.
    Result<> make(const QDate& today) const;

    // A teacher, the same teacher's second PC, and an approver.
    static const std::vector<SamplePerson>& people();
    // Everybody's password in this school, which is no secret: its server listens on this PC only.
    static QString password();
    static QUrl address(quint16 port);

    NodeAdmin admin() const;
    NodeSetup nodeSetup() const; // on loopback
    QString nodeFolder() const;
    QString workspaceOf(const SamplePerson& person) const;

private:
    Result<> fillNode(const QDate& today) const;
    Result<> makeWorkspaces() const;

    QString m_folder;
};

} // namespace shanke
