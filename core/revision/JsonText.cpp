// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/JsonText.h"

#include <cstring>

namespace shanke {

namespace {

bool endsScalar(char c)
{
    return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

MemberScanner::MemberScanner(QByteArrayView object) : m_text(object), m_at(object.indexOf('{') + 1)
{
}

TextSpan MemberScanner::next()
{
    TextSpan member;
    member.begin = m_text.indexOf('"', m_at);
    const qsizetype colon = m_text.indexOf(':', skipString(member.begin));
    member.end = m_at = skipValue(colon + 1);
    return member;
}

// `at` is the opening quotation mark; answers the position behind the closing one.
qsizetype MemberScanner::skipString(qsizetype at) const
{
    const char* const text = m_text.data();
    for (qsizetype quote = at;;) {
        const void* found =
            std::memchr(text + quote + 1, '"', static_cast<size_t>(m_text.size() - quote - 1));
        quote = static_cast<const char*>(found) - text;
        qsizetype backslashes = 0;
        while (text[quote - 1 - backslashes] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return quote + 1;
    }
}

qsizetype MemberScanner::skipValue(qsizetype at) const
{
    while (endsScalar(m_text[at]))
        ++at;
    switch (m_text[at]) {
    case '"':
        return skipString(at);
    case '{':
    case '[':
        return skipContainer(at);
    default:
        while (!endsScalar(m_text[at]))
            ++at;
        return at;
    }
}

qsizetype MemberScanner::skipContainer(qsizetype at) const
{
    for (int depth = 0;;) {
        const char c = m_text[at];
        if (c == '"') {
            at = skipString(at);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at + 1;
        ++at;
    }
}

} // namespace shanke
