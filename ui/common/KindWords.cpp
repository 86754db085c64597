// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/KindWords.h"

#include "lesson/RoleValues.h"

namespace shanke {

QString KindWords::kind(const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    return kind ? label(kind->label) : tr("Document");
}

QString KindWords::title(const DocId& id, const QString& title)
{
    //: a record of a kind: "Plan without a title"
    return title.trimmed().isEmpty() ? tr("%1 without a title").arg(kind(id)) : title;
}

QString KindWords::title(const Record& record)
{
    return title(DocId(record.kind().word + u':'), RoleValues::of(record).title);
}

QString KindWords::place(const KindDescription& kind, const QString& key)
{
    const PlaceDescription* place = kind.place(key);
    return place ? label(place->label) : key;
}

QString KindWords::field(const KindDescription& kind, const QString& place, const QString& key)
{
    const PlaceDescription* described = kind.place(place);
    const FieldDescription* field = described ? described->field(key) : nullptr;
    if (!field && described && key.endsWith(u"Text"))
        field = described->field(key.chopped(4));
    return field ? label(field->label) : key;
}

QString KindWords::label(const char* label)
{
    return tr(label);
}

QString KindWords::choice(const FieldDescription& field, const QString& word)
{
    const ChoiceDescription* known = field.choice(word);
    return known ? label(known->label) : word;
}

// All at once: a detail may hold what looks like a placeholder.
QString KindWords::finding(const Finding& finding)
{
    QStringList details;
    for (const QString& detail : finding.details)
        details.append(label(detail.toUtf8().constData()));
    const QString sentence = label(finding.sentence);
    switch (details.size()) {
    case 0:
        return sentence;
    case 1:
        return sentence.arg(details[0]);
    case 2:
        return sentence.arg(details[0], details[1]);
    default:
        return sentence.arg(details[0], details[1], details[2]);
    }
}

} // namespace shanke
