// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PartReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestElement = 100;

} // namespace

bool PartReader::next()
{
    while (!m_isRefused && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++m_depth;
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
        m_isRefused = token == QXmlStreamReader::DTD || m_depth > DeepestElement;
        const bool isShown = token == QXmlStreamReader::StartElement ||
                             token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Characters;
        if (isShown && !m_isRefused)
            return true;
    }
    return false;
}

bool PartReader::nextStart(QLatin1StringView name, QLatin1StringView within)
{
    while (next()) {
        if (isStart(name))
            return true;
        if (!within.isEmpty() && isEnd(within))
            return false;
    }
    return false;
}

QStringView PartReader::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

QString PartReader::text()
{
    QString text;
    const int outside = m_depth - 1;
    while (next() && m_depth > outside) {
        if (m_xml.isCharacters() && m_depth == outside + 1)
            text += m_xml.text();
    }
    return text;
}

Result<> PartReader::check() const
{
    if (m_part->fault())
        return Failure(*m_part->fault());
    if (m_isRefused || m_xml.hasError())
        return fail(ErrorKind::InvalidInput, u"The file is damaged: save it again, or copy it again."_s);
    return {};
}

} // namespace shanke
