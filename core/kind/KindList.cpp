// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/KindList.h"

#include <QRegularExpression>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// The members that documents have whatever their kind.
const QSet<QString>& membersOfAll()
{
    static const QSet<QString> members{u"kind"_s,      u"schema"_s,    u"author"_s, u"school"_s,
                                       u"createdAt"_s, u"updatedAt"_s, u"device"_s, u"candidates"_s,
                                       u"base"_s,      u"signed"_s};
    return members;
}

// Roles are read as columns of a list: each has the type of its column.
bool canHave(FieldRole role, FieldType type)
{
    switch (role) {
    case FieldRole::None:
        return true;
    case FieldRole::Title:
        return type == FieldType::Line;
    case FieldRole::Subject:
    case FieldRole::Grade:
    case FieldRole::Stage:
        return type == FieldType::Choice;
    case FieldRole::Classes:
    case FieldRole::Person:
        return type == FieldType::Line || type == FieldType::Lines;
    case FieldRole::Day:
    case FieldRole::Due:
        return type == FieldType::Date;
    case FieldRole::Slot:
    case FieldRole::Week:
        return type == FieldType::Number;
    }
    return false;
}

// Whom the rules of such a database can tell from others.
QList<Writers> writersIn(platform::DatabaseKind database)
{
    using platform::DatabaseKind;
    switch (database) {
    case DatabaseKind::Space:
        return {Writers::Owner};
    case DatabaseKind::Desk:
        return {Writers::Owner, Writers::Leaders, Writers::Deciders, Writers::Node};
    case DatabaseKind::School:
        return {Writers::Staff, Writers::Leaders, Writers::Inspectors, Writers::Node, Writers::Administrator};
    case DatabaseKind::Column:
        return {Writers::Curators, Writers::Staff};
    case DatabaseKind::County:
        return {Writers::Research, Writers::Office, Writers::Administrator};
    case DatabaseKind::Files:
        break;
    }
    return {};
}

// Looks through the descriptions of kinds and remembers the first fault.
class KindCheck
{
public:
    void kind(const KindDescription& kind)
    {
        const QString where = u"the kind \"%1\""_s.arg(kind.word);
        word(m_words, kind.word, where);
        if (kind.schema < 1)
            refuse(where, u"has no schema"_s);
        if (kind.family == Family::Event && kind.merging != Merging::Never)
            refuse(where, u"is an event and cannot be merged"_s);
        if (kind.family == Family::Event && kind.page != ListPage::None)
            refuse(where, u"is an event and stands in no list"_s);
        label(kind.label, where);
        homes(kind, where);
        m_roles.clear();
        QSet<QString> keys = membersOfAll();
        for (const PlaceDescription& each : kind.places)
            place(each, keys, where);
        halves(kind.places, where);
    }

    void homes(const KindDescription& kind, const QString& where)
    {
        if (kind.homes.empty())
            refuse(where, u"lies nowhere"_s);
        for (const Home& home : kind.homes) {
            if (kind.home(home.database) != &home)
                refuse(where, u"lies twice in databases of one sort"_s);
            if (!writersIn(home.database).contains(home.writers))
                refuse(where, u"is written by whom its databases do not know"_s);
            if (kind.isSignedOnce() && home.keeping != Keeping::OfOwner)
                refuse(where, u"is an event and its author's for ever"_s);
            if (kind.isSignedOnce() && home.writers == Writers::Inspectors)
                refuse(where, u"is an event of people who stand on no roster of the school"_s);
        }
        if (!kind.isSignedOnce() && (kind.isAuthority || kind.isOwedReceipt || !kind.asked.empty()))
            refuse(where, u"is no event, and promised what only events keep"_s);
    }

    Result<> outcome() const
    {
        if (m_fault.isEmpty())
            return {};
        return tl::unexpected(Error{ErrorKind::InvalidInput, m_fault, u"KindList"_s});
    }

private:
    void place(const PlaceDescription& place, QSet<QString>& keys, const QString& kind)
    {
        const QString where = u"the place \"%1\" of %2"_s.arg(place.key, kind);
        word(keys, place.key, where);
        label(place.label, where);
        if (place.fields.empty() != (place.type == PlaceType::Files))
            refuse(where, u"must have fields unless it holds files"_s);
        fields(place, where);
    }

    void halves(const std::vector<PlaceDescription>& places, const QString& where)
    {
        size_t row = 0; // places of half the width that stand in a row
        for (const PlaceDescription& place : places) {
            if (!place.isHalfWide && row % 2 == 1)
                break;
            row = place.isHalfWide ? row + 1 : 0;
        }
        if (row % 2 == 1)
            refuse(where, u"has a place of half the width without a neighbour"_s);
    }

    void fields(const PlaceDescription& place, const QString& where)
    {
        QSet<QString> keys;
        int ids = 0;
        for (const FieldDescription& field : place.fields) {
            const QString what = u"the field \"%1\" of %2"_s.arg(field.key, where);
            word(keys, field.key, what);
            if (field.type == FieldType::Id)
                ++ids;
            else
                label(field.label, what);
            choices(field, what);
            role(field, place, what);
        }
        if (ids != (place.holdsItems() ? 1 : 0))
            refuse(where, u"must have one id where it holds items, and else none"_s);
    }

    void role(const FieldDescription& field, const PlaceDescription& place, const QString& where)
    {
        if (field.role == FieldRole::None)
            return;
        if (m_roles.contains(field.role))
            refuse(where, u"has a role that another field of its kind has"_s);
        if (place.type != PlaceType::Object || !canHave(field.role, field.type))
            refuse(where, u"cannot have its role"_s);
        m_roles.insert(field.role);
    }

    void choices(const FieldDescription& field, const QString& where)
    {
        QSet<QString> words;
        for (const ChoiceDescription& choice : field.choices) {
            const QString what = u"the choice \"%1\" of %2"_s.arg(choice.word, where);
            label(choice.label, what);
            if (choice.word.isEmpty() || words.contains(choice.word))
                refuse(what, u"stands twice or says nothing"_s);
            words.insert(choice.word);
        }
    }

    void word(QSet<QString>& known, const QString& word, const QString& where)
    {
        static const QRegularExpression shape(u"^[a-z][A-Za-z0-9]*$"_s);
        if (!shape.match(word).hasMatch())
            refuse(where, u"has no word of letters and digits"_s);
        if (known.contains(word))
            refuse(where, u"stands twice"_s);
        known.insert(word);
    }

    void label(const char* label, const QString& where)
    {
        if (QByteArrayView(label).isEmpty())
            refuse(where, u"has no label"_s);
    }

    void refuse(const QString& where, const QString& why)
    {
        if (m_fault.isEmpty())
            m_fault = where + u' ' + why;
    }

    QSet<QString> m_words;
    QSet<FieldRole> m_roles; // of the kind that is looked at
    QString m_fault;
};

} // namespace

Result<KindList> KindList::of(std::vector<KindDescription> kinds)
{
    KindCheck check;
    for (const KindDescription& kind : kinds)
        check.kind(kind);
    SHANKE_TRY(check.outcome());
    return KindList(std::move(kinds));
}

KindList::KindList(std::vector<KindDescription> kinds) : m_kinds(std::move(kinds))
{
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_places.insert(m_kinds[i].word, i);
}

const KindDescription* KindList::find(const QString& word) const
{
    const auto found = m_places.constFind(word);
    return found == m_places.constEnd() ? nullptr : &m_kinds[*found];
}

std::vector<const KindDescription*> KindList::on(ListPage page) const
{
    std::vector<const KindDescription*> listed;
    for (const KindDescription& kind : m_kinds) {
        if (kind.page != ListPage::None && (page == ListPage::None || kind.page == page))
            listed.push_back(&kind);
    }
    return listed;
}

const KindDescription* KindList::of(const DocId& id) const
{
    return find(kindWordOf(id));
}

} // namespace shanke
