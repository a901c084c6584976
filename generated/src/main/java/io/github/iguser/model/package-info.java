package io.github.iguser.model;
