// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSchoolFolder.h"

#include "SampleNode.h"
#include "base/WholeFile.h"
#include "sample/SampleDevices.h"
#include "sample/SampleSchool.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// About three weeks of a teacher's work: a list worth searching, made in a few seconds.
constexpr int plansPerTeacher = 18;
constexpr quint64 seed = 20260309;

// Stands in the folder when everything in it has been made.
constexpr auto completeMark = "complete"_L1;

QJsonObject resource(const QString& name)
{
    QFile file(":/sample-school/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample school is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

SampleResources resources()
{
    return {resource(u"school.json"_s), resource(u"textbooks.json"_s), resource(u"phrases.json"_s),
            resource(u"research.json"_s)};
}

SchoolId sampleSchool()
{
    return SchoolId(resource(u"school.json"_s)[u"school"_s].toString());
}

} // namespace

const std::vector<SamplePerson>& SampleSchoolFolder::people()
{
    static const std::vector<SamplePerson> people{{UserId(u"js01"_s), u"js01"_s},
                                                  {UserId(u"sh01"_s), u"sh01"_s},
                                                  {UserId(u"js01"_s), u"js01-second"_s}};
    return people;
}

QString SampleSchoolFolder::password()
{
    return u"sample"_s;
}

QUrl SampleSchoolFolder::address(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

NodeSetup SampleSchoolFolder::nodeSetup() const
{
    NodeSetup setup;
    setup.dataFolder = nodeFolder();
    setup.admin = admin();
    setup.school = sampleSchool();
    setup.anchor = sampleAnchor(setup.school);
    return setup;
}

NodeAdmin SampleSchoolFolder::admin() const
{
    return {u"admin"_s, password()};
}

QString SampleSchoolFolder::nodeFolder() const
{
    return m_folder + "/node"_L1;
}

QString SampleSchoolFolder::workspaceOf(const SamplePerson& person) const
{
    return m_folder + u'/' + person.pc;
}

Result<> SampleSchoolFolder::make(const QDate& today) const
{
    const QDir folder(m_folder);
    if (folder.exists(completeMark))
        return {};
    QDir(nodeFolder()).removeRecursively();
    for (const SamplePerson& person : people())
        QDir(workspaceOf(person)).removeRecursively();
    SHANKE_TRY(fillNode(today));
    SHANKE_TRY(makeWorkspaces());
    if (QFile mark(folder.filePath(completeMark)); !mark.open(QIODevice::WriteOnly))
        return fail(ErrorKind::ReadOnly, mark.errorString(), m_folder);
    return {};
}

Result<> SampleSchoolFolder::fillNode(const QDate& today) const
{
    SHANKE_LET(const SampleSchool school, SampleSchool::create(resources(), today, seed));
    SHANKE_LET(const auto databases, NodeDatabases::open(nodeFolder()));
    SampleNode node(*databases, school.roster());
    SHANKE_TRY(node.addAccounts(password()));
    SHANKE_TRY(node.addDatabases());
    SHANKE_TRY(writeWhole(nodeFolder() + u"/node.key"_s, sampleNodeKey(sampleSchool()).seed()));
    return node.write(school.documents(plansPerTeacher));
}

Result<> SampleSchoolFolder::makeWorkspaces() const
{
    SHANKE_LET(const Roster roster, resources().roster());
    for (const SamplePerson& person : people()) {
        AccountSettings account;
        account.user = person.user;
        account.school = roster.school;
        account.anchor = sampleAnchor(roster.school);
        account.name = roster.find(person.user).value_or(StaffMember{}).name;
        SHANKE_TRY(Workspace::create(workspaceOf(person), account, {}));
    }
    return {};
}

} // namespace shanke
