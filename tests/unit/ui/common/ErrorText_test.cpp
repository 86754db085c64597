// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Rules.h"
#include "support/catch.h"
#include "trust/ArrivalGate.h"
#include "ui/common/ErrorText.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

// Every code that stands in a file as the first words of a refusal.
QSet<QString> codesIn(const QString& path, const QString& pattern)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QRegularExpression form(pattern);
    QSet<QString> codes;
    for (auto match = form.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        codes.insert(match.next().captured(1));
    return codes;
}

} // namespace

TEST_CASE("Whatever a rule refuses is said in the program's own words", "[ui][common]")
{
    const QDir rules(QStringLiteral(SHANKE_SOURCE "/resources/platform"));
    QSet<QString> codes;
    for (const Reason reason :
         {Reason::UnknownDevice, Reason::RosterMissing, Reason::NewerKind, Reason::Altered})
        codes.insert(platform::refusalCode(refusalOf(reason)));
    for (const QString& name : rules.entryList({u"*.js"_s}))
        codes += codesIn(rules.filePath(name), u"(?:refuse\\(\\s*|\\[is[A-Z][a-z]+, )\"([a-z-]+)\""_s);
    CHECK(codes.contains(u"not-leader"_s));
    CHECK(codes.contains(u"not-yours"_s));
    CHECK(codes.contains(u"unknown-device"_s));
    for (const QString& code : codes) {
        const QString reason = code + u": A sentence."_s;
        INFO(code.toStdString());
        CHECK(ErrorText::refusal(reason) != reason);
        CHECK_FALSE(ErrorText::refusal(reason).contains(code + u':'));
    }
}

TEST_CASE("What another server says in its own words stays as it is", "[ui][common]")
{
    CHECK(ErrorText::refusal(u"不可以"_s) == u"不可以");
    CHECK(ErrorText::refusal(u"my-rule: never"_s) == u"my-rule: never");
}

TEST_CASE("An error that a rule made tells the rule and what to do", "[ui][common]")
{
    const Error refused{ErrorKind::Forbidden, u"own-submission: Nobody decides on themselves."_s, {}};
    CHECK(ErrorText::of(refused).startsWith(ErrorText::refusal(refused.detail)));
    CHECK(ErrorText::of(refused) != ErrorText::of({ErrorKind::Forbidden, {}, {}}));
}

TEST_CASE("What has to be so first is said by what it is, and nothing is said to exist that does not",
          "[ui][common]")
{
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(SHANKE_SOURCE "/core/workspace"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        codes += codesIn(files.next(),
                         u"ErrorKind::Precondition,\\s*(?:QStringLiteral\\()?u?\"([a-z]+(?:-[a-z]+)+): "_s);
    CHECK(codes.contains(u"no-account"_s));
    CHECK(codes.contains(u"two-versions"_s));
    CHECK(codes.contains(u"no-column"_s));
    const QString general = ErrorText::of({ErrorKind::Precondition, u"anything else"_s, {}});
    CHECK_FALSE(general.contains(u"exist"_s));
    QSet<QString> sentences;
    for (const QString& code : codes) {
        INFO(code.toStdString());
        const QString told = ErrorText::of({ErrorKind::Precondition, code + u": a detail"_s, {}});
        CHECK(told != general);
        CHECK_FALSE(told.contains(u"a detail"_s));
        sentences.insert(told);
    }
    CHECK(sentences.size() == codes.size());
    CHECK(ErrorText::of({ErrorKind::NotFound, u"two-versions: a detail"_s, {}}) ==
          ErrorText::of({ErrorKind::NotFound, {}, {}}));
}
