// SPDX-License-Identifier: GPL-3.0-or-later
// SC04: the power fails while a large file goes out: the text was first, and what had gone does not go again.
#include "ProvisionedSchool.h"
#include "support/LessonFixtures.h"
#include "support/LinkEmulator.h"
#include "support/Must.h"
#include "support/catch.h"
#include "workspace/FileService.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shanke;
using namespace shanke::test;

namespace {

constexpr int FileSize = 4 << 20; // some ten pieces

QByteArray soundOf(quint32 seed)
{
    QByteArray bytes(FileSize, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32*>(bytes.data()), FileSize / 4);
    return bytes;
}

} // namespace

TEST_CASE("SC04: a file that the power cut goes on where it stood, after the text", "[chain]")
{
    ProvisionedSchool school;
    ChainPc& teacher = school.teacher();
    QTemporaryDir desktop;
    const QByteArray sound = soundOf(4);
    QFile file(desktop.filePath(u"Making friends 听力.wav"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("RIFF" + sound);
    file.close();
    const DocId saved = teacher.save(planFor(fixtureA(), u"一(1)班"_s, 1, 2));
    must(await(teacher->files().attach(DatabaseName(u"space-js01"_s), saved, file.fileName())));
    const DocId submission = teacher.submit(saved);

    // The power of the server fails when part of the file went.
    LinkEmulator line(school.server().url(), {});
    teacher.workspace().setServer(line.url(), {}, {});
    line.cutAfter(FileSize / 2);
    QTimer power;
    QObject::connect(&power, &QTimer::timeout, &power, [&] {
        if (line.cuts() > 0) {
            school.server().kill();
            teacher->sync().cancel(); // it would try for a while
        }
    });
    power.start(5ms);
    const SyncStatus cut = teacher.workspace().syncByKey();
    power.stop();
    school.server().untilEnded();
    CHECK_FALSE(cut.isComplete());
    CHECK(cut.waiting == 0); // the text had gone first
    CHECK(cut.files.bytes > 0);

    // So does that of the PC; what it knows of the file is on its disk.
    teacher.workspace().close();
    teacher.workspace().open();
    school.restore(school.server());
    CHECK(school.has(school.server(), DatabaseName(u"space-js01"_s), saved));
    CHECK(school.has(school.server(), DatabaseName(u"desk-js01"_s), submission));
    const qint64 before = line.bytesUp();
    REQUIRE(school.comes([&] { return teacher->sync().status().files.pieces == 0; }));
    CHECK(line.bytesUp() - before < FileSize - FileSize / 4);

    // What the approver opens is the whole file.
    ChainPc& approver = school.approver();
    REQUIRE(school.comes([&] { return approver.inbox().size() == 1; }));
    const OpenSubmission open = must(await(approver->reviews().open(approver.inbox().front().submission)));
    const DatabaseName desk(u"desk-js01"_s);
    const FileManifest manifest =
        must(FileManifest::fromJson(open.submission.content.files().first().toObject()));
    must(await(approver->files().fetch(desk, manifest)));
    const QString copy = desktop.filePath(u"copy.wav"_s);
    must(await(approver->files().saveAs(desk, manifest, copy)));
    QFile fetched(copy);
    REQUIRE(fetched.open(QIODevice::ReadOnly));
    CHECK(fetched.readAll() == "RIFF" + sound);
}
