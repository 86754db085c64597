// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/FieldDescription.h"
#include "ui/editor/SheetText.h"

#include <QJsonValue>
#include <QWidget>

namespace shanke {

class Colleagues;

// A field of any described type, as a person fills it in. Shows and gives the JSON of the field; one that
// says nothing is undefined. What was typed and cannot be read as a number or a day is given as the text it
// is, which the record keeps, and how to write it stands below. Made by FieldsForm and rows; lives in the ui
// thread.
class FieldWidget : public QWidget
{
    Q_OBJECT
public:
    // None for a field that nobody sees (an id).
    static FieldWidget* make(const FieldDescription& field, QWidget* parent = nullptr);
    // Of a line, or of several, that name people by their accounts. They outlive the widget.
    static FieldWidget* makeForPeople(const FieldDescription& field, Colleagues& colleagues);

    // Says nothing through edited(). A field that already shows the value is not touched.
    void showValue(const QJsonValue& value) { m_show(value); }
    QJsonValue value() const { return m_read(); }
    // It takes a line of its own: a text of any length.
    bool isWide() const { return m_isWide; }
    // What stands in an empty text that has no label beside it.
    void setHint(const QString& hint);
    void focusField();
    void setFieldName(const QString& objectName);

signals:
    void edited(); // by the person
    void focused(shanke::SheetText* field);

private:
    using Show = std::function<void(const QJsonValue&)>;
    using Read = std::function<QJsonValue()>;

    explicit FieldWidget(QWidget* parent);
    void fill(const FieldDescription& field);
    void setField(QWidget* field, Show show, Read read);
    void fillWithLine();
    void fillWithMarkup();
    void fillWithPerson(Colleagues& colleagues);
    void fillWithPeople(Colleagues& colleagues);
    void fillWithLines();
    SheetText* addLinesField();
    void fillWithNumber();
    void fillWithDate();
    void fillWithFlag(const QString& label);
    void fillWithChoice(const Choices& choices);

    Show m_show;
    Read m_read;
    QWidget* m_field = nullptr;
    bool m_isWide = false;
};

} // namespace shanke
