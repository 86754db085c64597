// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/SyncSentence.h"

#include <QLocale>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 6), QTime(9, 5));

QString sentence(const SyncStatus& status)
{
    QLocale::setDefault(QLocale::c());
    return SyncSentence::of(status, now);
}

} // namespace

TEST_CASE("SyncSentence: offline with work waiting", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Offline;
    status.waiting = 2;
    status.waitingBytes = 41'234;
    status.lastReached = QDateTime(QDate(2026, 3, 6), QTime(7, 40));
    CHECK(
        sentence(status) ==
        u"Everything is saved on this PC · 2 waiting for the network (41 kB) · last reached the school today "
        u"07:40");
}

TEST_CASE("SyncSentence: nothing is said to be at the server while a document waits or was refused",
          "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    status.lastReached = now;
    CHECK(sentence(status).startsWith(u"Everything is saved on this PC and at the school"));
    status.drafts = 1; // typed, and on no server
    CHECK_FALSE(sentence(status).contains(u"at the school"_s + u" ·"_s));
    CHECK(sentence(status).contains(u"only on this PC until saved"));
    CHECK(SyncSentence::badge(status).mark != u"check"_s);
    status.drafts = 0;
    status.serverIsCounty = true;
    CHECK(sentence(status).startsWith(u"Everything is saved on this PC and at the county"));
    status.waiting = 1;
    CHECK_FALSE(sentence(status).contains(u"and at the county"));
    status.waiting = 0;
    status.refused = 1;
    CHECK_FALSE(sentence(status).contains(u"and at the county"));
    CHECK(sentence(status).contains(u"1 refused by the server"));
    status.refused = 0;
    status.link = LinkState::Working;
    CHECK_FALSE(sentence(status).contains(u"and at the county"));
}

TEST_CASE("SyncSentence: the way past the school's server is said", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    status.serverIsCounty = true;
    status.county.link = LinkState::Idle;
    CHECK_FALSE(sentence(status).contains(u"straight to the county")); // there is no other way
    status.school.link = LinkState::Offline;
    CHECK(sentence(status).contains(u"straight to the county"));
    status.serverIsCounty = false;
    CHECK_FALSE(sentence(status).contains(u"straight to the county"));
}

TEST_CASE("SyncSentence: why work goes past the school's server is said as it is", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    status.serverIsCounty = true;
    status.county.link = LinkState::Idle;
    status.school.link = LinkState::Idle; // the county is only asked what has come to it
    CHECK_FALSE(sentence(status).contains(u"straight to the county"));
    status.school.link = LinkState::NotOurServer;
    CHECK(sentence(status).contains(u"something else answers at the address of the school's server"));
    status.school.link = LinkState::UntrustedServer;
    CHECK(sentence(status).contains(u"the code of the school's server has to be compared"));
    CHECK(SyncSentence::badge(status).tone == Tone::Attention);
    status.school.link = LinkState::SignInNeeded;
    CHECK(sentence(status).contains(u"the school's server does not accept the sign-in"));
}

TEST_CASE("SyncSentence: a county that wants something of a person is named while the school has everything",
          "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    status.school.link = LinkState::Idle;
    status.county.link = LinkState::Offline;
    CHECK(SyncSentence::badge(status).tone == Tone::Good);
    status.county.link = LinkState::SignInNeeded;
    CHECK(sentence(status).startsWith(
        u"Everything is saved on this PC and at the school · the county does not accept"));
    CHECK(SyncSentence::badge(status).tone == Tone::Attention);
    status.link = LinkState::SignInNeeded;
    status.school.link = LinkState::Offline;
    CHECK(sentence(status).contains(u"the county does not accept the sign-in"));
    status.school.link = LinkState::SignInNeeded;
    CHECK(sentence(status).contains(u"the server does not accept the sign-in"));
}

TEST_CASE("SyncSentence: nothing is said to be at the school that only the county has", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    status.school.link = LinkState::Idle;
    status.county.link = LinkState::Idle;
    status.school.lacks = 1;
    CHECK(sentence(status).startsWith(u"Everything is saved on this PC and at one of the servers"));
}

TEST_CASE("SyncSentence: without a server it says so", "[ui][common]")
{
    CHECK(sentence({}) == u"Everything is saved on this PC · no server is set");
}

TEST_CASE("SyncSentence: a transfer counts", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Working;
    status.sent = 2;
    status.toSend = 5;
    status.waiting = 3;
    status.waitingBytes = 900;
    CHECK(sentence(status) ==
          u"Everything is saved on this PC · sending 2 of 5 · 3 waiting to be sent (900 B)");
}

TEST_CASE("SyncSentence: every state of the link has a mark and a word", "[ui][common]")
{
    for (const LinkState link : {LinkState::NoServer, LinkState::Offline, LinkState::Idle, LinkState::Working,
                                 LinkState::SignInNeeded, LinkState::NotOurServer, LinkState::Attention}) {
        SyncStatus status;
        status.link = link;
        CHECK_FALSE(SyncSentence::badge(status).mark.isEmpty());
        CHECK_FALSE(SyncSentence::badge(status).word.isEmpty());
    }
}

TEST_CASE("SyncSentence: before a transfer it says how much and how long", "[ui][common]")
{
    QLocale::setDefault(QLocale::c());
    SyncStatus status;
    CHECK(SyncSentence::announcement(status).isEmpty());
    status.waiting = 3;
    status.waitingBytes = 41'000;
    status.files.pieces = 70;
    status.files.bytes = 18'000'000;
    CHECK(SyncSentence::announcement(status).contains(u"41 kB"));
    CHECK_FALSE(SyncSentence::announcement(status).contains(u"about")); // no speed was measured
    status.bytesASecond = 30'000;
    CHECK(SyncSentence::announcement(status).contains(u"18 MB, about 10"));
}

TEST_CASE("SyncSentence: files that wait are said, and why", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    status.files.pieces = 2;
    status.files.bytes = 600'000;
    CHECK_FALSE(sentence(status).contains(u"and at the school"));
    CHECK(sentence(status).contains(u"files go after everything else (600 kB)"));
    status.files.isMoving = true;
    CHECK(sentence(status).contains(u"sending files (600 kB)"));
    status.files.isHeldByBudget = true;
    CHECK(sentence(status).contains(u"files wait until tomorrow"));
}

TEST_CASE("SyncSentence: what keeps a server from taking the work is said as what it is", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Offline;
    status.waiting = 1;
    status.problem = Error{ErrorKind::ServerFull, {}, {}};
    CHECK(sentence(status).contains(u"the server has no space left"));
    status.problem = Error{ErrorKind::ServerBusy, {}, {}};
    CHECK(sentence(status).contains(u"the server is busy"));
    status.link = LinkState::Attention;
    status.problem = Error{ErrorKind::DiskFull, {}, {}};
    CHECK(sentence(status).contains(u"the disk of this PC is full"));
}

TEST_CASE("SyncSentence: a clock that is wrong is said, a small difference is not", "[ui][common]")
{
    SyncStatus status;
    status.clockOffset = std::chrono::seconds(100);
    CHECK_FALSE(sentence(status).contains(u"clock"));
    status.clockOffset = std::chrono::hours(24 * 365 * 3);
    CHECK(sentence(status).contains(u"the clock of this PC is slow by"));
    status.clockOffset = -std::chrono::hours(2);
    CHECK(sentence(status).contains(u"the clock of this PC is fast by"));
}

TEST_CASE("SyncSentence: what waits until this PC is confirmed is never said to be complete", "[ui][common]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    status.unconfirmed.documents = 2;
    CHECK(sentence(status).contains(u"2 of this PC wait until this PC is confirmed"));
    CHECK_FALSE(sentence(status).contains(u"at the school"));
    CHECK(SyncSentence::badge(status).tone == Tone::Attention);
    status.unconfirmed.hasOneVoice = true;
    CHECK(sentence(status).contains(u"until a second person confirms it"));
    status.unconfirmed = {};
    CHECK(SyncSentence::badge(status).mark == u"check"_s);
}

TEST_CASE("SyncSentence: two versions that others settle are no work of this person", "[ui][common]")
{
    SyncStatus status;
    status.conflicts = 1;
    CHECK(sentence(status).contains(u"1 with two versions"));
    CHECK_FALSE(sentence(status).contains(u"of others"));
    status.conflicts = 0;
    status.conflictsOfOthers = 3;
    CHECK(sentence(status).contains(u"3 of others with two versions, which they settle"));
    CHECK_FALSE(sentence(status).contains(u"3 with two versions"));
}
