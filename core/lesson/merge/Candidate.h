// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace shanke {

// A place of a document where two people wrote differently and a person has to choose. The document holds all
// of its open candidates in its member `candidates`, so that they travel with it and nothing is lost
// meanwhile; the first value stands in the text until somebody chooses. An address has four forms: a member
// of the document (place), a member of an object in it (place, field), an item of a list (place, id), a
// member of such an item (place, id, field). The document itself has no address: somebody removed it.
struct Candidate
{
    QString place;     // "header", "steps", a section word, or another member
    QString id;        // of a block, step, objective or piece of homework; of a file its name
    QString field;     // a member of the object or item; empty: all of it
    QJsonArray values; // in an order that depends on nothing but them; null: not there, or removed

    static Candidate fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    bool isWholeDocument() const { return place.isEmpty(); }
    bool hasSameAddress(const Candidate& other) const;
    // Another value beside those there are.
    void add(const QJsonValue& value);

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

using Candidates = std::vector<Candidate>;

Candidates candidatesIn(const QJsonObject& document);
// Written in the order of their addresses; none leaves no member.
void putCandidates(QJsonObject& document, Candidates candidates);

// The value at the address of `candidate`; undefined when nothing stands there.
QJsonValue valueAt(const QJsonObject& document, const Candidate& candidate);
// `document` with `value` there (null: nothing) and the candidate no longer open. Of a candidate whose item
// is gone only the question is taken away.
QJsonObject settled(QJsonObject document, const Candidate& candidate, const QJsonValue& value);

} // namespace shanke
