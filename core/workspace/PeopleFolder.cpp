// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/PeopleFolder.h"

#include "base/Clock.h"
#include "base/Ulid.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceLock.h"
#include "workspace/folder/WorkspaceFolder.h"

#include <QCollator>
#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isWorkspace(const QString& folder)
{
    return QFile::exists(folder + u"/workspace.json"_s) || QFile::exists(folder + u"/databases"_s);
}

} // namespace

PersonHere PeopleFolder::personIn(const QString& workspace)
{
    PersonHere person;
    person.folder = workspace;
    person.name = QFileInfo(workspace).fileName();
    person.lock = WorkspaceLock(workspace).state().kind;
    if (const auto account = WorkspaceFolder::accountIn(workspace)) {
        person.name = account->name;
        person.user = account->user;
        person.school = account->school;
        person.server = account->nearestServer().url;
    }
    return person;
}

QList<PersonHere> PeopleFolder::people() const
{
    QList<PersonHere> found;
    if (isWorkspace(m_root))
        found.append(personIn(m_root));
    const QDir people(m_root + u"/people"_s);
    for (const QString& name : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (isWorkspace(people.filePath(name)))
            found.append(personIn(people.filePath(name)));
    }
    const QCollator byName;
    std::stable_sort(found.begin(), found.end(), [&](const PersonHere& a, const PersonHere& b) {
        return byName.compare(a.name, b.name) < 0;
    });
    return found;
}

Result<QString> PeopleFolder::add(const AccountSettings& account, const QString& password) const
{
    const QList<PersonHere> present = people();
    for (const PersonHere& person : present) {
        if (person.user == account.user && person.school == account.school)
            return fail(ErrorKind::Precondition, u"%1 works on this PC already"_s.arg(person.name),
                        person.folder);
    }
    const QString own = m_root + u"/people/"_s + newUlid(SystemClock().now()).toLower();
    const QString folder = present.isEmpty() ? m_root : own;
    SHANKE_TRY(Workspace::create(folder, account, password));
    return folder;
}

} // namespace shanke
