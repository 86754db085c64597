// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/KindTable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(AskedMember::Shape shape)
{
    using Shape = AskedMember::Shape;
    switch (shape) {
    case Shape::Text:
        return u"text"_s;
    case Shape::Count:
        return u"count"_s;
    case Shape::Digest:
        return u"digest"_s;
    case Shape::Object:
        return u"object"_s;
    case Shape::Word:
        return u"word"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const AskedMember& member)
{
    QJsonObject json{{u"key"_s, member.key}, {u"shape"_s, wordOf(member.shape)}};
    if (!member.words.isEmpty())
        json.insert(u"words"_s, QJsonArray::fromStringList(member.words));
    return json;
}

// Every event of a chain is numbered.
QJsonArray askedOf(const KindDescription& kind)
{
    std::vector<AskedMember> members = kind.asked;
    if (kind.isSignedOnce() && !kind.isAuthority)
        members.push_back({u"n"_s, AskedMember::Shape::Count});
    QJsonArray asked;
    for (const AskedMember& member : members)
        asked.append(jsonOf(member));
    return asked;
}

QJsonObject entryOf(const KindDescription& kind, const Home& home)
{
    return {{u"writers"_s, toWord(home.writers)},
            {u"keeping"_s, toWord(home.keeping)},
            {u"once"_s, kind.isSignedOnce()},
            {u"copy"_s, kind.isCopy},
            {u"asked"_s, askedOf(kind)}};
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

KindTable::KindTable(const KindList& kinds, platform::DatabaseKind database)
    : m_kinds(kinds), m_database(database)
{
}

// Words of kinds are letters and digits.
QString KindTable::script() const
{
    QStringList homes;
    QStringList elsewhere;
    for (const KindDescription& kind : m_kinds.all()) {
        const Home* home = kind.home(m_database);
        if (home && home->writers != Writers::Administrator)
            homes.append(u"  \"%1\": "_s.arg(kind.word) + textOf(entryOf(kind, *home)));
        else
            elsewhere.append(u"\"%1\""_s.arg(kind.word));
    }
    return u"var homes = {\n"_s + homes.join(u",\n"_s) + u"\n};\nvar elsewhere = ["_s +
           elsewhere.join(u", "_s) + u"];\n"_s;
}

} // namespace shanke
