// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FieldRemarks.h"

#include "ui/common/Labels.h"
#include "ui/editor/ReadField.h"

namespace shanke {

using namespace Qt::StringLiterals;

FieldRemarks::FieldRemarks(const QList<ReadField*>& fields, QWidget* parent)
    : QLabel(parent), m_fields(fields)
{
    setObjectName(u"editor.remarks"_s);
    setProperty("sheet", u"remark"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextRole(this, TextRole::Error);
    for (ReadField* field : fields)
        connect(field, &ReadField::remarkChanged, this, &FieldRemarks::showRemarks);
    hide();
}

void FieldRemarks::showRemarks()
{
    QStringList remarks;
    for (const ReadField* field : m_fields) {
        if (!field->remark().isEmpty())
            remarks.append(field->remark());
    }
    setText(remarks.join(u'\n'));
    setHidden(remarks.isEmpty());
}

} // namespace shanke
