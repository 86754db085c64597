// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlaceEditor.h"

namespace shanke {

class HeaderForm;

// The head of a lesson's document: what lesson it is, for whom and when.
class HeaderEditor : public PlaceEditor
{
    Q_OBJECT
public:
    HeaderEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent = nullptr);

    void show(const Record& record) override;
    QWidget* goTo(const QString& block) override;

private:
    HeaderForm* m_form;
};

} // namespace shanke
