// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"
#include "identity/DeviceKey.h"

#include <QJsonObject>

namespace shanke {

// A county says with which key it works now. Signed by its recovery key, which lies on paper and is the same
// in all of its statements: whoever compared one knows the next. A statement ends the key before at an event
// of that key. "authority:county:<digest>" in the county's database.
class CountyStatement
{
public:
    static constexpr QLatin1StringView Kind{"authority"};

    struct Content
    {
        qint64 number = 1; // of this statement
        PublicKey working;
        PublicKey recovery;
        Digest previous;      // of the statement before; none for the first
        qint64 lastEvent = 0; // of the working key before that is believed
    };

    // InvalidInput: it is none, stands under another id, or its recovery key did not sign it.
    static Result<CountyStatement> read(const DocId& id, const QJsonObject& document);
    static Result<CountyStatement> make(const Content& content, const DeviceKey& recovery);

    const Content& content() const { return m_content; }
    const Digest& digest() const { return m_digest; }
    DocId id() const;
    const QJsonObject& document() const { return m_document; }

private:
    CountyStatement() = default;

    Content m_content;
    Digest m_digest;
    QJsonObject m_document;
};

} // namespace shanke
