// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/FieldDescription.h"
#include "ui/editor/SheetText.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace shanke {

class Colleagues;
class FieldWidget;

// Which fields name people, and who is called how.
struct PeopleInFields
{
    QStringList fields{};
    Colleagues* colleagues = nullptr;
};

// The described fields of one object or row, each with its label: its title above, then all in the order of
// the description, the short ones beside each other, a long one on a line of its own. What no field edits
// stays in the JSON. Objects: "<name>.<key of the field>".
class FieldsForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldsForm(const std::vector<FieldDescription>& fields, QWidget* parent = nullptr);
    // With people by name in the fields that name them.
    FieldsForm(const std::vector<FieldDescription>& fields, const PeopleInFields& people,
               QWidget* parent = nullptr);

    // Says nothing through edited().
    void showJson(const QJsonObject& json);
    const QJsonObject& json() const { return m_json; }
    void setFieldNames(const QString& name);
    // To where one begins to write, and to one field; when there is none such, to the former.
    void focusFirst();
    void focusField(const QString& key);
    // A widget at the end of the first line.
    void addTools(QWidget* tools);

signals:
    void edited();
    void focused(shanke::SheetText* field);

private:
    struct Field
    {
        QString key;
        FieldWidget* widget;
    };

    FieldWidget* makeWidget(const FieldDescription& field) const;
    void add(const FieldDescription& field, bool isAlone);
    QHBoxLayout* addLine(int index = -1);
    QHBoxLayout* lineFor(const FieldDescription& field, const FieldWidget& widget);
    void addLabel(QHBoxLayout* line, const FieldDescription& field, const FieldWidget& widget);

    PeopleInFields m_people;
    QJsonObject m_json;
    std::vector<Field> m_fields;
    QHBoxLayout* m_firstLine = nullptr;
    QHBoxLayout* m_shortLine = nullptr; // that the next short field joins
    int m_shortRoom = 0;                // left in it
};

} // namespace shanke
