// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/LomWriter.h"

#include "lesson/LessonHeader.h"
#include "lesson/RoleValues.h"
#include "lesson/Vocabulary.h"
#include "paper/paperLabels.h"
#include "paper/paperSheet.h"
#include "paper/xmlText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Lom = "LOMv1.0"_L1;
constexpr auto Own = "shanke"_L1;
constexpr int MinutesOfPeriod = 40;

// When pupils of a grade are that old: "6-7" in P1.
QString ageOf(const QString& grade)
{
    static const QHash<QChar, int> before{{u'K', 2}, {u'P', 5}, {u'J', 11}, {u'S', 14}};
    bool isNumber = false;
    const int year = grade.mid(1).toInt(&isNumber);
    if (!isNumber || grade.isEmpty() || !before.contains(grade[0]))
        return {};
    const int age = before.value(grade[0]) + year;
    return u"%1-%2"_s.arg(age).arg(age + 1);
}

QString labelIn(const Choices& choices, const QString& word, const SheetLanguage& language)
{
    for (const ChoiceDescription& choice : choices) {
        if (choice.word == word)
            return language.text({choice.label});
    }
    return word;
}

bool isApproval(Verdict verdict)
{
    return verdict == Verdict::Approved || verdict == Verdict::ApprovedWithNotes;
}

// A card of one line, as LOM wants people to be named.
QString cardOf(const QString& name)
{
    QString escaped = name.simplified();
    for (const QChar mark : {u'\\', u',', u';'})
        escaped.replace(mark, u'\\' + QString(mark));
    return u"BEGIN:VCARD\nVERSION:3.0\nFN:%1\nEND:VCARD"_s.arg(escaped);
}

} // namespace

void LomWriter::write(const KindDescription& kind, const PaperSource& source, const QString& title,
                      const QString& page)
{
    const auto record = Record::readable(kind, source.document);
    const RoleValues values = record ? RoleValues::of(*record) : RoleValues();
    const LessonHeader header = record ? lessonHeaderOf(*record) : LessonHeader();
    open("lom"_L1);
    general(source.id.toString(), title, values);
    lifeCycle(source, header);
    metadata();
    technical(u"text/html"_s, 0, page);
    educational(kind, header);
    rights({});
    relations(kind, source.document);
    if (source.decision)
        annotation(*source.decision);
    classifications(header);
    m_xml.writeEndElement();
}

void LomWriter::write(const ArchivedFile& file, const QString& part)
{
    open("lom"_L1);
    general(QString::fromLatin1(file.sha256), file.name, {});
    metadata();
    technical(file.mime, file.size, part);
    rights({});
    relation("ispartof"_L1, file.document.toString());
    m_xml.writeEndElement();
}

void LomWriter::open(QLatin1StringView name)
{
    m_xml.writeStartElement(Namespace, name);
}

void LomWriter::text(QLatin1StringView name, const QString& value)
{
    if (!value.isEmpty())
        m_xml.writeTextElement(Namespace, name, xmlText(value));
}

void LomWriter::langString(QLatin1StringView name, const QString& value)
{
    if (value.isEmpty())
        return;
    open(name);
    m_xml.writeStartElement(Namespace, u"string"_s);
    m_xml.writeAttribute(u"language"_s, u"zh-CN"_s);
    m_xml.writeCharacters(xmlText(value));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void LomWriter::word(QLatin1StringView name, QLatin1StringView source, const QString& value)
{
    if (value.isEmpty())
        return;
    open(name);
    text("source"_L1, source);
    text("value"_L1, value);
    m_xml.writeEndElement();
}

void LomWriter::identifier(const QString& catalog, const QString& entry)
{
    open("identifier"_L1);
    text("catalog"_L1, catalog);
    text("entry"_L1, entry);
    m_xml.writeEndElement();
}

void LomWriter::general(const QString& id, const QString& title, const RoleValues& values)
{
    open("general"_L1);
    identifier(Own, id);
    langString("title"_L1, title);
    text("language"_L1, u"zh-CN"_s);
    for (const QString& keyword : {labelIn(subjectChoices(), values.subject, m_language),
                                   labelIn(gradeChoices(), values.grade, m_language)})
        langString("keyword"_L1, keyword);
    word("structure"_L1, Lom, u"atomic"_s);
    word("aggregationLevel"_L1, Lom, u"1"_s);
    m_xml.writeEndElement();
}

void LomWriter::lifeCycle(const PaperSource& source, const LessonHeader& header)
{
    const QJsonObject& document = source.document;
    const bool isApproved = source.decision && isApproval(source.decision->decision.verdict);
    open("lifeCycle"_L1);
    langString("version"_L1, document.value(u"updatedAt"_s).toString());
    word("status"_L1, Lom, isApproved ? u"final"_s : u"draft"_s);
    contribute("author"_L1, document.value(u"author"_s).toString(),
               document.value(u"createdAt"_s).toString());
    contribute("initiator"_L1, header.mainPreparer, header.preparedDate.toString(Qt::ISODate));
    contribute("editor"_L1, header.secondPreparer, {});
    if (source.decision)
        contribute("validator"_L1, source.decision->who,
                   source.decision->decision.decidedAt.toString(Qt::ISODate));
    contribute("publisher"_L1, document.value(u"school"_s).toString(), {});
    m_xml.writeEndElement();
}

void LomWriter::contribute(QLatin1StringView role, const QString& who, const QString& date)
{
    if (who.isEmpty())
        return;
    open("contribute"_L1);
    word("role"_L1, Lom, role);
    text("entity"_L1, cardOf(who));
    if (!date.isEmpty()) {
        open("date"_L1);
        text("dateTime"_L1, date);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void LomWriter::metadata()
{
    open("metaMetadata"_L1);
    text("metadataSchema"_L1, Lom);
    text("language"_L1, u"zh-CN"_s);
    m_xml.writeEndElement();
}

void LomWriter::technical(const QString& mime, qint64 size, const QString& location)
{
    open("technical"_L1);
    text("format"_L1, mime);
    text("size"_L1, size > 0 ? QString::number(size) : QString());
    text("location"_L1, location);
    m_xml.writeEndElement();
}

void LomWriter::educational(const KindDescription& kind, const LessonHeader& header)
{
    open("educational"_L1);
    word("learningResourceType"_L1, Own, m_language.text({kind.label}));
    word("intendedEndUserRole"_L1, Lom, isForPupils(kind) ? u"learner"_s : u"teacher"_s);
    word("context"_L1, Lom, header.grade.isEmpty() ? QString() : u"school"_s);
    langString("typicalAgeRange"_L1, ageOf(header.grade));
    if (header.periodCount > 0) {
        open("typicalLearningTime"_L1);
        text("duration"_L1,
             u"PT%1M"_s.arg(header.periodCount * std::max(MinutesOfPeriod, periodMinutes(header.grade))));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

// What nobody has said is not claimed: that it costs nothing, or may be used by everybody.
void LomWriter::rights(const QString& description)
{
    open("rights"_L1);
    word("copyrightAndOtherRestrictions"_L1, Lom, u"yes"_s);
    langString("description"_L1, description);
    m_xml.writeEndElement();
}

void LomWriter::relation(QLatin1StringView kind, const QString& id)
{
    if (id.isEmpty())
        return;
    open("relation"_L1);
    word("kind"_L1, Lom, kind);
    open("resource"_L1);
    identifier(Own, id);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void LomWriter::relations(const KindDescription& kind, const QJsonObject& document)
{
    relation("isbasedon"_L1, document.value(u"base"_s)[u"id"_s].toString());
    if (!kind.belongsTo.isEmpty())
        relation("ispartof"_L1, document.value(kind.belongsTo).toString());
    if (!kind.partOf.isEmpty())
        relation("ispartof"_L1, document.value(kind.partOf).toString());
}

void LomWriter::annotation(const PaperDecision& decision)
{
    open("annotation"_L1);
    text("entity"_L1, cardOf(decision.who));
    open("date"_L1);
    text("dateTime"_L1, decision.decision.decidedAt.toString(Qt::ISODate));
    m_xml.writeEndElement();
    QStringList said{m_language.text(verdictLabel(decision.decision.verdict)), decision.decision.grade,
                     decision.decision.note.trimmed()};
    said.removeAll(QString());
    langString("description"_L1, said.join(u" · "_s));
    m_xml.writeEndElement();
}

void LomWriter::classification(QLatin1StringView purpose, const QStringList& path)
{
    if (path.isEmpty())
        return;
    open("classification"_L1);
    word("purpose"_L1, Lom, purpose);
    open("taxonPath"_L1);
    langString("source"_L1, Own);
    for (const QString& taxon : path) {
        open("taxon"_L1);
        langString("entry"_L1, taxon);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

// Subject, grade, edition, volume, unit and lesson, from the widest to the narrowest.
void LomWriter::classifications(const LessonHeader& header)
{
    QStringList path{labelIn(subjectChoices(), header.subject, m_language),
                     labelIn(gradeChoices(), header.grade, m_language),
                     labelIn(editionChoices(), header.edition, m_language),
                     labelIn(volumeChoices(), header.volume, m_language),
                     header.unitTitle,
                     header.lessonNo};
    path.removeAll(QString());
    classification("discipline"_L1, path);
}

} // namespace shanke
