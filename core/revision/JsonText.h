// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

namespace shanke {

// Bytes of a text, from `begin` to before `end`.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Walks over the members of a JSON object in its text, so that they can be copied as they are written. Only
// for text that a parser has accepted before: nothing is checked here.
class MemberScanner
{
public:
    explicit MemberScanner(QByteArrayView object);

    // From the quotation mark of the next name to the end of its value.
    TextSpan next();

private:
    qsizetype skipString(qsizetype at) const;
    qsizetype skipValue(qsizetype at) const;
    qsizetype skipContainer(qsizetype at) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

// InvalidInput unless the text is one JSON object of bounded depth in valid UTF-8 without lone surrogates.
Result<> validateJsonObject(QByteArrayView text);

} // namespace shanke
