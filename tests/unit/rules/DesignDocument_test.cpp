// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/KindTable.h"
#include "rules/designDocument.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace shanke;
using namespace shanke::platform;
using namespace Qt::StringLiterals;

namespace {

constexpr DatabaseKind everySort[]{DatabaseKind::Space,  DatabaseKind::Desk,   DatabaseKind::School,
                                   DatabaseKind::Column, DatabaseKind::County, DatabaseKind::Files};

QString functionFor(DatabaseKind sort, const KindList& kinds = allKinds())
{
    return designDocument(sort, kinds)["validate_doc_update"_L1].toString();
}

// What stands between "var <name> = " and the next semicolon at the end of a line.
QString variable(const QString& function, const QString& name)
{
    return function.section(u"var %1 = "_s.arg(name), 1, 1).section(u";\n"_s, 0, 0);
}

} // namespace

TEST_CASE("Every sort of database has rules of its own", "[rules]")
{
    QSet<QString> functions;
    for (const DatabaseKind sort : everySort) {
        CHECK(designDocument(sort)["_id"_L1] == QString(RulesId));
        functions.insert(functionFor(sort));
    }
    CHECK(functions.size() == 6);
    for (const QString& function : functions)
        CHECK(function.startsWith(u"function (newDoc, oldDoc, userCtx, secObj) {"));
}

TEST_CASE("Rules know a kind where its description says that it lies, and elsewhere that it does not",
          "[rules]")
{
    for (const DatabaseKind sort : everySort) {
        const QString homes = variable(functionFor(sort), u"homes"_s);
        const QString elsewhere = variable(functionFor(sort), u"elsewhere"_s);
        for (const KindDescription& kind : allKinds().all()) {
            const Home* home = kind.home(sort);
            const bool liesHere = home && home->writers != Writers::Administrator;
            INFO(toWord(sort).toStdString() << ' ' << kind.word.toStdString());
            CHECK(homes.contains(u"  \"%1\": {"_s.arg(kind.word)) == liesHere);
            CHECK(elsewhere.contains(u"\"%1\""_s.arg(kind.word)) == !liesHere);
        }
    }
}

TEST_CASE("A new kind is in the rules by its description alone", "[rules]")
{
    const auto kinds = KindList::of({{.word = u"attendance"_s,
                                      .label = "Attendance",
                                      .family = Family::Event,
                                      .homes = {{DatabaseKind::School, Writers::Leaders}},
                                      .asked = {{u"about"_s}}}});
    REQUIRE(kinds);
    const QString homes = variable(functionFor(DatabaseKind::School, *kinds), u"homes"_s);
    CHECK(homes.contains(u"\"attendance\": {"_s));
    CHECK(homes.contains(u"\"writers\":\"leaders\""_s));
    CHECK(homes.contains(u"{\"key\":\"about\",\"shape\":\"text\"}"_s));
    CHECK(homes.contains(u"{\"key\":\"n\",\"shape\":\"count\"}"_s));
}

TEST_CASE("No rule quotes the word of a kind", "[rules]")
{
    QStringList words;
    for (const KindDescription& kind : allKinds().all())
        words.append(kind.word);
    const QRegularExpression quoted(u"\"(%1)\""_s.arg(words.join(u'|')));
    for (const QString& name : {u"common"_s, u"homes"_s, u"space"_s, u"files"_s}) {
        QFile file(QStringLiteral(SHANKE_SOURCE "/resources/platform/%1.js").arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            INFO(name.toStdString() << ": " << line.toStdString());
            CHECK_FALSE(quoted.match(line.section(u"//"_s, 0, 0)).hasMatch());
        }
    }
}
