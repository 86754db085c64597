// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveContent.h"
#include "sheet/SheetLanguage.h"

#include <QXmlStreamWriter>

namespace shanke {

struct KindDescription;
struct LessonHeader;
struct RoleValues;

// One <lom> element (IEEE 1484.12.3, GB/T 29807) at a time. Words outside the vocabularies of LOM name their
// own source.
class LomWriter
{
public:
    static constexpr QLatin1StringView Namespace{"http://ltsc.ieee.org/xsd/LOM"};

    // Both outlive it.
    LomWriter(QXmlStreamWriter& xml, const SheetLanguage& language) : m_xml(xml), m_language(language) {}

    void write(const KindDescription& kind, const PaperSource& source, const QString& title,
               const QString& page);
    void write(const ArchivedFile& file, const QString& part);

private:
    void open(QLatin1StringView name);
    void text(QLatin1StringView name, const QString& value);
    void langString(QLatin1StringView name, const QString& value);
    void word(QLatin1StringView name, QLatin1StringView source, const QString& value);
    void identifier(const QString& catalog, const QString& entry);
    void general(const QString& id, const QString& title, const RoleValues& values);
    void lifeCycle(const PaperSource& source, const LessonHeader& header);
    void contribute(QLatin1StringView role, const QString& who, const QString& date);
    void metadata();
    void technical(const QString& mime, qint64 size, const QString& location);
    void educational(const KindDescription& kind, const LessonHeader& header);
    void rights(const QString& description);
    void relation(QLatin1StringView kind, const QString& id);
    void relations(const KindDescription& kind, const QJsonObject& document);
    void annotation(const PaperDecision& decision);
    void classification(QLatin1StringView purpose, const QStringList& path);
    void classifications(const LessonHeader& header);

    QXmlStreamWriter& m_xml;
    const SheetLanguage& m_language;
};

} // namespace shanke
