// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets what: no file for pupils holds what staff alone may see.
#include "kinds/allKinds.h"
#include "paper/htmlFile.h"
#include "paper/pdfFile.h"
#include "paper/wordFile.h"
#include "support/catch.h"
#include "unit/paper/PaperFixtures.h"
#include "unit/paper/WordLint.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString Secret = u"机密答案甲"_s;

QJsonObject guideWithSecrets(const QJsonValue& released)
{
    QJsonObject guide = kindFixture(u"guide"_s);
    for (const QString& part : {u"preStudy"_s, u"inquiry"_s, u"practice"_s}) {
        QJsonArray items;
        for (const QJsonValue& value : guide.value(part).toArray()) {
            QJsonObject item = value.toObject();
            item.insert(u"answer"_s, Secret);
            items.append(item);
        }
        guide.insert(part, items);
    }
    guide.insert(u"imported"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"text"_s, Secret}}});
    guide.insert(u"answers"_s, QJsonObject{{u"released"_s, released}});
    return guide;
}

PaperSource sourceOf(const QJsonObject& document, Reader most)
{
    return {.id = DocId(u"guide:js01:1"_s), .document = document, .most = most};
}

const KindDescription& kindOf(const QJsonObject& document)
{
    return *allKinds().find(document.value(u"kind"_s).toString());
}

} // namespace

TEST_CASE("no answer leaves in a file for pupils", "[paper][reader]")
{
    // Only the truth releases: a lie of another type does not.
    const QJsonValue released =
        GENERATE(QJsonValue(false), QJsonValue(u"true"_s), QJsonValue(1), QJsonValue());
    const QJsonObject guide = guideWithSecrets(released);
    const auto sheet = paperSheet(kindOf(guide), sourceOf(guide, Reader::Self), {}, chinese());
    REQUIRE(sheet);
    const auto word = wordFile({*sheet}, {}, chinese());
    REQUIRE(word);
    CHECK(!textOfWord(*word).contains(Secret));
    CHECK(!QString::fromUtf8(partOfWord(*word, u"docProps/core.xml"_s)).contains(Secret));
    CHECK(!QString::fromUtf8(htmlFile({*sheet}, {}, chinese())).contains(Secret));
}

TEST_CASE("answers that are released are there for everybody, and for staff always", "[paper][reader]")
{
    const QJsonObject hidden = guideWithSecrets(false);
    CHECK(htmlFile({sheetOfDocument(hidden, Reader::Staff)}, {}, chinese()).contains(Secret.toUtf8()));
    CHECK(htmlFile({sheetOfDocument(guideWithSecrets(true), Reader::All)}, {}, chinese())
              .contains(Secret.toUtf8()));
}

TEST_CASE("nobody hands out more than they may", "[paper][reader]")
{
    const QJsonObject plan = kindFixture(u"plan"_s);
    const auto wanted = [&](Reader most, Reader reader) {
        return paperSheet(kindOf(plan), sourceOf(plan, most), {.reader = reader}, chinese());
    };
    REQUIRE(!wanted(Reader::Staff, Reader::Self));
    CHECK(wanted(Reader::Staff, Reader::Self).error().kind == ErrorKind::Forbidden);
    CHECK(!wanted(Reader::Staff, Reader::Reviewers));
    CHECK(wanted(Reader::Staff, Reader::Staff));
    CHECK(wanted(Reader::Reviewers, Reader::All));
}

TEST_CASE("a decision is said in its row, or left out", "[paper][decision]")
{
    const QJsonObject plan = kindFixture(u"plan"_s);
    PaperSource source = sourceOf(plan, Reader::Self);
    Decision decision;
    decision.verdict = Verdict::Approved;
    decision.decidedAt = QDateTime({2026, 3, 6}, {9, 5}, Qt::OffsetFromUTC, 8 * 3600);
    decision.contentHash = Digest::of("plan");
    source.decision = PaperDecision{decision, u"审核员"_s};
    const auto html = [&](bool says) {
        const auto sheet = paperSheet(kindOf(plan), source, {.saysDecision = says}, chinese());
        REQUIRE(sheet);
        return QString::fromUtf8(htmlFile({*sheet}, {}, chinese()));
    };
    CHECK(html(true).contains(u"审核员"_s));
    CHECK(html(true).contains(u"2026年3月6日 09:05"_s));
    CHECK(html(true).contains(QString::fromLatin1(decision.contentHash.toHex().left(4)).toUpper()));
    CHECK(!html(false).contains(u"审核员"_s));
}
