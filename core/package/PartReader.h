// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackagePart.h"

#include <QXmlStreamReader>

namespace shanke {

// Walks over the XML of one part, element by element. Names are compared without their namespaces: the
// transitional and the strict kind of workbook differ in nothing else here. A document type, or elements in
// each other by the hundred, end the reading as a fault.
class PartReader
{
public:
    explicit PartReader(std::unique_ptr<PackagePart> part) : m_part(std::move(part)), m_xml(m_part.get()) {}

    // The next beginning, end or text of an element; false at the end of the part, and after a fault.
    bool next();
    // The next beginning of an element called `name`, before the end of one called `within` when that is
    // given.
    bool nextStart(QLatin1StringView name, QLatin1StringView within = {});

    bool isStart(QLatin1StringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QLatin1StringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    QStringView attribute(QLatin1StringView name) const; // by its local name; good until the next step
    // What stands in the element that has just begun, without what stands in elements inside it.
    QString text();

    Result<> check() const;

private:
    std::unique_ptr<PackagePart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isRefused = false;
};

} // namespace shanke
