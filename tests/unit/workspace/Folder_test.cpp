// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"
#include "support/catch.h"

#include <QProcess>
#include <QProcessEnvironment>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Workspace>> openFolder(const QString& folder)
{
    return Workspace::open(folder, std::make_shared<SystemClock>());
}

void writeSettings(const QString& folder, const QByteArray& text)
{
    QFile file(folder + u"/workspace.json"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

AccountSettings account(const QString& user)
{
    AccountSettings account;
    account.user = UserId(user);
    account.name = u"姜老师"_s;
    account.school = SchoolId(u"fxz"_s);
    return account;
}

} // namespace

TEST_CASE("A workspace is made once and has a device of its own", "[workspace]")
{
    TestWorkspace first(u"js01"_s);
    TestWorkspace second(u"js01"_s);
    CHECK(first->account().settings().user.toString() == u"js01");
    CHECK(first->account().settings().name == u"姜𠮷䶮");
    CHECK_FALSE(first->account().settings().device.isEmpty());
    CHECK(first->account().settings().device != second->account().settings().device);
    first.close();
    CHECK(Workspace::create(first.folder(), account(u"js02"_s), {}).error().kind == ErrorKind::Precondition);
    first.open();
    CHECK(first->account().settings().user.toString() == u"js01");
}

TEST_CASE("Ids that nobody can have are refused before anything is written", "[workspace]")
{
    const QTemporaryDir folder;
    for (const QString& user : {u""_s, u"js 01"_s, u"js\n01"_s, QString(201, u'a')}) {
        CHECK(Workspace::create(folder.path() + u"/new"_s, account(user), {}).error().kind ==
              ErrorKind::InvalidInput);
        CHECK_FALSE(QFile::exists(folder.path() + u"/new"_s));
    }
}

TEST_CASE("A folder without a workspace, and a damaged or newer one, are refused and left as they are",
          "[workspace]")
{
    const QTemporaryDir folder;
    CHECK(openFolder(folder.path()).error().kind == ErrorKind::NotFound);
    writeSettings(folder.path(), "{\"format\": 1");
    CHECK(openFolder(folder.path()).error().kind == ErrorKind::Damaged);
    const QByteArray newer = "{\"format\": 2, \"user\": \"js01\"}";
    writeSettings(folder.path(), newer);
    CHECK(openFolder(folder.path()).error().kind == ErrorKind::NewerVersion);
    QFile file(folder.path() + u"/workspace.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == newer);
}

TEST_CASE("A workspace is open in one program at a time, and the other is named", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    const auto second = openFolder(workspace.folder());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::InUse);
    CHECK(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    workspace.close();
    CHECK(openFolder(workspace.folder()));
}

TEST_CASE("What the person keeps beside our settings survives their change", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.close();
    QFile file(workspace.folder() + u"/workspace.json"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.insert(text.indexOf('{') + 1, "\"later\": {\"theme\": \"夜\"},");
    file.seek(0);
    file.write(text);
    file.close();
    workspace.open();
    workspace.setServer(QUrl(u"http://127.0.0.1:1"_s), u"js01"_s, u"x"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("\"夜\""));
}
