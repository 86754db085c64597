// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/KindWords.h"

namespace shanke {

QString KindWords::kind(const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    return kind ? label(kind->label) : tr("Document");
}

QString KindWords::place(const KindDescription& kind, const QString& key)
{
    const PlaceDescription* place = kind.place(key);
    return place ? label(place->label) : key;
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

} // namespace shanke
