// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace jobscope::test {

/** JSON that keeps the order of its members, which QJsonObject sorts. Made by tests, so it is never read from text. */
struct Json {
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    QString text; //!< of a string; a number or a Boolean as it is written
    std::vector<QString> names; //!< of an object's members
    std::vector<Json> items; //!< of an array, or the members' values in the order of names

    static Json string(const QString& text) { return {Kind::String, text, {}, {}}; }
    static Json number(const QString& digits) { return {Kind::Number, digits, {}, {}}; }
    static Json boolean(bool value)
    {
        return {Kind::Bool, value ? QStringLiteral("true") : QStringLiteral("false"), {}, {}};
    }
    static Json array(std::vector<Json> items = {}) { return {Kind::Array, {}, {}, std::move(items)}; }
    static Json object() { return {Kind::Object, {}, {}, {}}; }

    bool isNull() const { return kind == Kind::Null; }
    bool isString() const { return kind == Kind::String; }
    bool isArray() const { return kind == Kind::Array; }
    bool isObject() const { return kind == Kind::Object; }

    Json& add(const QString& name, Json value)
    {
        names.push_back(name);
        items.push_back(std::move(value));
        return *this;
    }

    /** The member of that name; nullptr if there is none or if it is null: for most of the contract these act alike. */
    const Json* member(QStringView name) const
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == name)
                return items[i].isNull() ? nullptr : &items[i];
        }
        return nullptr;
    }

    bool has(QStringView name) const
    {
        for (const QString& each : names) {
            if (each == name)
                return true;
        }
        return false;
    }

    QByteArray toText() const;
};

} // namespace jobscope::test
