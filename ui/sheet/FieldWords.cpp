// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/FieldWords.h"

#include "lesson/planKinds.h"
#include "sheet/sheetLabels.h"
#include "ui/common/KindWords.h"
#include "ui/sheet/PlanPlaces.h"
#include "ui/sheet/SheetWords.h"

namespace shanke {

QString FieldWords::name(const QString& field)
{
    if (field == u"unit")
        return SheetWords::text(unitLabel());
    if (field == u"content")
        return tr("Content"); // of a file
    // A text that could not be read lies beside the member it was typed for.
    const QString key = field.endsWith(u"Text") ? field.chopped(4) : field;
    const PlaceDescription& header = *planKind().place(PlanPlaces::header);
    const FieldDescription* described = header.field(key);
    return described ? KindWords::label(described->label) : field;
}

} // namespace shanke
