// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/values/SealingKey.h"

#include <QDir>
#include <QJsonObject>

#include <sys/mount.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A disk of sixteen megabytes, where the system lets us have one.
class SmallDisk
{
public:
    SmallDisk()
        : m_isMounted(::mount("tmpfs", path().constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=16m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    // From now on nobody writes there, not even the superuser.
    bool lock()
    {
        return ::mount(nullptr, path().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    bool isMounted() const { return m_isMounted; }
    QString folder() const { return m_folder.path(); }

private:
    QByteArray path() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_isMounted;
};

QByteArray plan(int number, int characters)
{
    const QByteArray text = QByteArray("月").repeated(characters / 3);
    return "{\"_id\":\"plan:" + QByteArray::number(number) + "\",\"kind\":\"plan\",\"text\":\"" + text +
           "\"}";
}

std::unique_ptr<Workspace> openedOnDisk(const QString& folder)
{
    auto workspace = Workspace::open(folder, std::make_shared<SystemClock>());
    INFO((workspace ? std::string() : workspace.error().detail.toStdString()));
    REQUIRE(workspace);
    return *std::move(workspace);
}

Result<Revision> put(Workspace& workspace, const QByteArray& json)
{
    const auto written = await(workspace.documents().put(DatabaseName(u"space-js01"_s), {json}));
    return written ? written->front() : Result<Revision>(tl::unexpected(written.error()));
}

} // namespace

TEST_CASE("On a disk that runs full every save is whole or an error, and work goes on when there is room",
          "[workspace][keeping][disk]")
{
    const SmallDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: this system lets us mount no disk");
        return;
    }
    AccountSettings account;
    account.user = UserId(u"js01"_s);
    account.name = u"姜𠮷䶮"_s;
    account.school = SchoolId(u"fxz"_s);
    const QString folder = disk.folder() + u"/work"_s;
    REQUIRE(Workspace::create(folder, account, {}));
    QFile video(disk.folder() + u"/video.mp4"_s);
    REQUIRE(video.open(QIODevice::WriteOnly));
    video.write(QByteArray(6 << 20, 'v')); // more than the log of a database
    video.close();
    auto workspace = openedOnDisk(folder);
    CHECK(await(workspace->keeping().backUpNow()).error().kind == ErrorKind::DiskFull);

    int saved = 0;
    Result<Revision> last = put(*workspace, plan(0, 100'000));
    for (; last && saved < 200; ++saved)
        last = put(*workspace, plan(saved + 1, 100'000));
    REQUIRE_FALSE(last);
    CHECK(last.error().kind == ErrorKind::DiskFull);
    CHECK(saved > 8);
    CHECK(await(workspace->keeping().backUpTo(folder + u"/copy"_s)).error().kind == ErrorKind::DiskFull);
    CHECK(QDir(folder).entryList({u"copy*"_s}).isEmpty());

    workspace.reset();
    {
        const auto refused = Workspace::open(folder, std::make_shared<SystemClock>());
        CHECK((refused || refused.error().kind == ErrorKind::DiskFull));
    }
    REQUIRE(video.remove());
    workspace = openedOnDisk(folder);
    CHECK(put(*workspace, plan(1000, 300)));
    CHECK(await(workspace->keeping().checkNow())->isEmpty());
    CHECK(await(workspace->documents().list(DatabaseName(u"space-js01"_s), u"plan"_s))->size() ==
          size_t(saved) + 1);
}

TEST_CASE("On a disk that is full or may not be written everything can still be read",
          "[workspace][keeping][disk]")
{
    SmallDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: this system lets us mount no disk");
        return;
    }
    AccountSettings account;
    account.user = UserId(u"js01"_s);
    account.name = u"姜𠮷䶮"_s;
    account.school = SchoolId(u"fxz"_s);
    const QString folder = disk.folder() + u"/work"_s;
    REQUIRE(Workspace::create(folder, account, {}));
    auto workspace = openedOnDisk(folder);
    const SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
    workspace.reset();
    const bool isFull = GENERATE(false, true);
    if (isFull) {
        QFile video(disk.folder() + u"/video.mp4"_s);
        REQUIRE(video.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (video.write(QByteArray(4096, 'v')) == 4096) {
        }
    } else {
        REQUIRE(disk.lock());
    }
    auto opened = Workspace::openOrRead(folder, std::make_shared<SystemClock>(), std::nullopt);
    INFO((opened ? std::string() : opened.error().detail.toStdString()));
    REQUIRE(opened);
    if (!isFull)
        CHECK((*opened)->unwritable()->kind == ErrorKind::ReadOnly);
    CHECK(LessonPlan(await((*opened)->records().open(saved.id)).value().record).header().title ==
          fixtureA().header().title);
    CHECK(await((*opened)->plans().list({})).value().size() == 1);
    const auto refused = await((*opened)->records().save({}, {}, fixtureA()));
    REQUIRE_FALSE(refused);
    CHECK((refused.error().kind == ErrorKind::ReadOnly || refused.error().kind == ErrorKind::DiskFull));
}
