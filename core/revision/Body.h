// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CanonicalObject.h"

#include <QByteArray>
#include <QJsonObject>

namespace shanke {

// What a document says: the text of a JSON object without the members whose names start with '_'. Holds valid
// UTF-8 JSON of bounded depth, exactly as it came, so that a body passes through us unchanged.
class Body
{
public:
    Body() : m_text("{}") {}

    // InvalidInput when a member name starts with '_' (CouchDB refuses it) or the object has no JSON text.
    static Result<Body> fromObject(const QJsonObject& object);
    // The same of what has its canonical text already, whose depth somebody has checked.
    static Result<Body> fromCanonical(const CanonicalObject& object);
    // For text that this class or the document parser has checked before (the store's own rows).
    static Body fromTrusted(QByteArray text);

    const QByteArray& text() const { return m_text; }
    QJsonObject toObject() const;

    // Its text as canonicalJson writes it.
    Result<QByteArray> canonicalText() const;

    friend bool operator==(const Body& a, const Body& b) { return a.m_text == b.m_text; }

private:
    QByteArray m_text;
    bool m_isCanonical = false; // known to be; any other text may be as well
};

} // namespace shanke
