// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Evidence.h"

namespace shanke {

// A copy, in a column, of one document by which people of other schools can tell who speaks there: a roster
// of a school, the card of a PC, the word for it or against it, and the receipt of such a word. These lie in
// the database of the school, which nobody elsewhere reads. The copy is read as what was signed for that
// database, so it says there and here the same; who brings it answers for nothing, and all who do bring the
// same document. Its id is "credentials:<school>:<digest of its text>". A value.
class Credentials
{
public:
    static const QString& kind(); // the word of it
    static bool are(const DocId& id);

    // Of these is what every school says in columns, which they are for.
    static const QStringList& spokenKinds();

    // InvalidInput: it is none, lies in no column, stands under another id, or what it copies is nothing that
    // this school could have said of its people.
    static Result<Credentials> read(const DatabaseName& database, const DocId& id,
                                    const QJsonObject& document);

    // Of a document of the school, for a column by its id.
    static Result<Credentials> make(const SchoolId& school, const QString& column, const DocId& copied,
                                    const QJsonObject& original);

    const DocId& id() const { return m_id; }
    const QJsonObject& document() const { return m_document; }
    const DocId& copied() const { return m_copied; }
    const Evidence& facts() const { return m_facts; } // the one that it copies

private:
    Credentials() = default;

    DocId m_id;
    DocId m_copied;
    QJsonObject m_document;
    Evidence m_facts;
};

} // namespace shanke
