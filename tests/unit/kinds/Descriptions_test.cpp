// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"
#include "support/catch.h"

#include <QFile>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

QString wordOf(FieldType type)
{
    switch (type) {
    case FieldType::Id:
        return u"id"_s;
    case FieldType::Line:
        return u"line"_s;
    case FieldType::Lines:
        return u"lines"_s;
    case FieldType::Markup:
        return u"markup"_s;
    case FieldType::Number:
        return u"number"_s;
    case FieldType::Flag:
        return u"flag"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Choice:
        return u"choice"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(PlaceType type)
{
    switch (type) {
    case PlaceType::Object:
        return u"object"_s;
    case PlaceType::Text:
        return u"text"_s;
    case PlaceType::Items:
        return u"items"_s;
    case PlaceType::Files:
        return u"files"_s;
    }
    Q_UNREACHABLE();
}

// Behind what not everybody may read.
QString wordOf(Reader reader)
{
    switch (reader) {
    case Reader::All:
        return {};
    case Reader::Staff:
        return u" staff"_s;
    case Reader::Reviewers:
        return u" reviewers"_s;
    case Reader::Self:
        return u" self"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(FieldRole role)
{
    static const QStringList words{{},
                                   u" as-title"_s,
                                   u" as-subject"_s,
                                   u" as-grade"_s,
                                   u" as-classes"_s,
                                   u" as-day"_s,
                                   u" as-slot"_s,
                                   u" as-week"_s,
                                   u" as-due"_s,
                                   u" as-person"_s,
                                   u" as-stage"_s};
    return words.at(int(role));
}

QString wordOf(Need need)
{
    switch (need) {
    case Need::Free:
        return {};
    case Need::Remark:
        return u" missed"_s;
    case Need::Must:
        return u" must"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(ListPage page)
{
    switch (page) {
    case ListPage::None:
        return {};
    case ListPage::Preparing:
        return u"preparing"_s;
    case ListPage::Research:
        return u"research"_s;
    case ListPage::School:
        return u"school"_s;
    }
    Q_UNREACHABLE();
}

QString lineOf(const KindDescription& kind)
{
    QStringList words{kind.word, QString::number(kind.schema),
                      kind.family == Family::Event ? u"event"_s : u"record"_s};
    if (kind.merging == Merging::ByPlace)
        words.append(u"merged"_s);
    if (kind.isUrgent)
        words.append(u"urgent"_s);
    if (kind.isHandedIn)
        words.append(u"handed-in"_s);
    if (kind.keepsProgramsOut)
        words.append(u"no-programs"_s);
    if (kind.isOwedReceipt)
        words.append(u"owed-receipt"_s);
    if (kind.isAuthority)
        words.append(u"authority"_s);
    if (!kind.belongsTo.isEmpty())
        words.append(u"belongs-to-"_s + kind.belongsTo);
    if (!kind.partOf.isEmpty())
        words.append(u"part-of-"_s + kind.partOf);
    if (kind.page != ListPage::None)
        words.append(u"on-"_s + wordOf(kind.page));
    for (const Home& home : kind.homes)
        words.append(u"%1:%2:%3"_s.arg(toWord(home.database), toWord(home.writers), toWord(home.keeping)));
    return words.join(u' ');
}

QString dump()
{
    QStringList lines;
    for (const KindDescription& kind : allKinds().all()) {
        lines.append(lineOf(kind));
        for (const PlaceDescription& place : kind.places) {
            lines.append(u"  %1 %2"_s.arg(place.key, wordOf(place.type)) + wordOf(place.reader) +
                         wordOf(place.need));
            for (const FieldDescription& field : place.fields)
                lines.append(u"    %1 %2"_s.arg(field.key, wordOf(field.type)) + wordOf(field.reader) +
                             wordOf(field.role) + wordOf(field.need));
        }
    }
    return lines.join(u'\n') + u'\n';
}

QString releasedPath()
{
    return QStringLiteral(SHANKE_FIXTURES "/kinds/descriptions.txt");
}

QStringList releasedLines()
{
    QFile file(releasedPath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

// Documents that were written with a released key are read for ever. A new kind, place or field is a new line
// of the file; a changed line is a mistake, or a new schema with an upgrade.
TEST_CASE("The released words and keys of all kinds stand as they are", "[kinds]")
{
    const QStringList released = releasedLines();
    const QStringList described = dump().split(u'\n');
    for (qsizetype i = 0; i < std::max(released.size(), described.size()); ++i) {
        INFO("line " << i + 1 << "; test_kinds \"[.add-descriptions]\" adds what is new");
        REQUIRE(described.value(i).toStdString() == released.value(i).toStdString());
    }
}

// Hidden: writes the lines of what is new among the released ones, and changes none of those.
TEST_CASE("Add the lines of new kinds, places and fields", "[.add-descriptions]")
{
    const QStringList released = releasedLines();
    qsizetype kept = 0;
    for (const QString& line : dump().split(u'\n'))
        kept += kept < released.size() && line == released[kept] ? 1 : 0;
    INFO("line " << kept + 1 << " would change: " << released.value(kept).toStdString());
    REQUIRE(kept == released.size());
    QFile file(releasedPath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(dump().toUtf8()) > 0);
}
