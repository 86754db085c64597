// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSalvage.h"
#include "unit/store/StoreFixture.h"

#include <QRandomGenerator>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Plans = 60;
constexpr int PageBytes = 4096;

struct Damaged : StoreFixture
{
    Damaged()
    {
        for (int i = 0; i < Plans; ++i) {
            const QByteArray id = "plan:" + QByteArray::number(i);
            Edit first = edit(id.constData(), text(i, 0));
            if (i % 10 == 0)
                first.attachments = {
                    attachmentFromBytes(u"板书.png"_s, "image/png", QByteArray(20'000, char('a' + i / 10)))};
            const RevId rev = *put(first);
            REQUIRE(put(edit(id.constData(), text(i, 1), rev)));
        }
        write([&](WriteTransaction& transaction) {
            return store->putLocal(transaction, u"draft-plan:1"_s, {{u"title"_s, u"䶮𠮷"_s}});
        });
        store.reset();
    }

    static QByteArray text(int plan, int version)
    {
        return "{\"title\":\"静夜思" + QByteArray::number(plan) +
               "\",\"version\":" + QByteArray::number(version) + ",\"text\":\"" +
               QByteArray("床前明月光𠮷").repeated(60) + "\"}";
    }

    // Bytes at random places of `pages` random pages become others.
    void damage(quint32 seed, int pages)
    {
        QRandomGenerator random(seed);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        for (int i = 0; i < pages; ++i) {
            const qint64 page = random.bounded(1, int(file.size() / PageBytes));
            for (int j = 0; j < 40; ++j) {
                file.seek(page * PageBytes + random.bounded(PageBytes));
                file.putChar(char(random.bounded(256)));
            }
        }
    }

    Result<SalvageReport> salvage(DocumentStore& target) const
    {
        return StoreSalvage::open(path).and_then([&](StoreSalvage salvage) { return salvage.into(target); });
    }
};

} // namespace

TEST_CASE_METHOD(Damaged, "Everything comes out of a file that is whole", "[store][salvage]")
{
    const auto target = openAt(folder.filePath(u"new.sqlite"_s));
    const auto report = salvage(*target);
    REQUIRE(report);
    CHECK((report->revisions == 2 * Plans && report->unreadable.isEmpty() && report->lost == 0));
    CHECK(target->verify(*target->read())->isEmpty());
    CHECK(target->info(*target->read())->documents == Plans);
    CHECK(target->local(*target->read(), u"draft-plan:1"_s)->has_value());
    const auto first = target->get(*target->read(), DocId(u"plan:10"_s));
    CHECK(first->body.text() == text(10, 1));
    CHECK(salvage(*target)->revisions == 0);
}

TEST_CASE_METHOD(Damaged, "What comes out of a damaged file is as it was written, or it does not come out",
                 "[store][salvage]")
{
    const quint32 seed = GENERATE(range(1u, 25u));
    damage(seed, 4);
    const auto target = openAt(folder.filePath(u"new.sqlite"_s));
    const auto report = salvage(*target);
    CAPTURE(seed);
    if (!report)
        CHECK(report.error().kind == ErrorKind::Damaged);
    const ReadSnapshot snapshot = *target->read();
    CHECK(target->verify(snapshot)->isEmpty());
    for (int i = 0; i < Plans; ++i) {
        const auto plan = target->get(snapshot, DocId(u"plan:%1"_s.arg(i)));
        if (!plan)
            continue;
        CHECK((plan->body.text() == text(i, 1) || plan->body.text() == text(i, 0)));
    }
    if (report)
        CHECK((report->documents == 0 || report->documents + report->lost >= Plans));
}

TEST_CASE_METHOD(Damaged, "A truncated file and a file of nothing are no crash", "[store][salvage]")
{
    const qint64 bytes = GENERATE(0, 10, 100, 4096, 40'000, 100'000);
    QFile file(path);
    REQUIRE(file.resize(bytes));
    const auto target = openAt(folder.filePath(u"new.sqlite"_s));
    const auto report = salvage(*target);
    if (!report)
        CHECK(report.error().kind == ErrorKind::Damaged);
    CHECK(target->verify(*target->read())->isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "A file of the first schema gives up what it holds", "[store][salvage]")
{
    const QString old = folder.filePath(u"old.sqlite"_s);
    REQUIRE(QFile::copy(QStringLiteral(SHANKE_FIXTURES "/schema/001.sqlite"), old));
    REQUIRE(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    auto salvage = StoreSalvage::open(old);
    REQUIRE(salvage);
    const auto report = salvage->into(*store);
    REQUIRE(report);
    CHECK(report->unreadable.isEmpty());
    CHECK(store->info(read())->documents == 2);
    CHECK(findings().isEmpty());
}
